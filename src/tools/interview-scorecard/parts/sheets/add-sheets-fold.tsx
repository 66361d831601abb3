import { useState } from "preact/hooks";
import { pageParts } from "./page-parts.ts";
import type { AddSheets, AddSheetsProps } from "./add-sheets.tsx";

/** A fold whose content is loaded when it is opened: most visits only read the comparison. */
export function AddSheetsFold(props: Omit<AddSheetsProps, "parts">) {
  const [Content, setContent] = useState<typeof AddSheets>();
  return (
    <details
      class="private-box only-live"
      onToggle={() => void import("./add-sheets.tsx").then((loaded) => setContent(() => loaded.AddSheets))}
    >
      <summary>{props.words.text("add.title")}</summary>
      {Content === undefined ? null : <Content {...props} parts={pageParts} />}
    </details>
  );
}
