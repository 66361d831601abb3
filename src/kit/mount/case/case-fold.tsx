import { useState } from "preact/hooks";
import type { CaseBox, CaseBoxProps } from "./case-box.tsx";

/** A fold with what saves and opens a file, which few readers need: loaded when it is opened. */
export function CaseFold(props: CaseBoxProps) {
  const [Box, setBox] = useState<typeof CaseBox>();
  return (
    <details
      class="private-box"
      onToggle={() => {
        void import("./case-box.tsx").then((box) => setBox(() => box.CaseBox));
      }}
    >
      <summary>{props.words.text("case.title")}</summary>
      {Box === undefined ? null : <Box {...props} />}
    </details>
  );
}
