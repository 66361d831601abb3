import { useState } from "preact/hooks";
import type { AddSheets, AddSheetsProps } from "./add-sheets.tsx";

/** A fold whose content is loaded when it is opened: most visits only read the comparison. */
export function AddSheetsFold(props: AddSheetsProps) {
  const [Content, setContent] = useState<typeof AddSheets>();
  return (
    <details
      class="private-box only-live"
      onToggle={() => void import("./add-sheets.tsx").then((loaded) => setContent(() => loaded.AddSheets))}
    >
      <summary>{props.words.text("add.title")}</summary>
      {Content === undefined ? null : <Content {...props} />}
    </details>
  );
}
