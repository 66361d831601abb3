import { useState } from "preact/hooks";
import type { Raw } from "../../fields/url.ts";
import { caseTexts } from "./case-texts.ts";
import type { Words } from "../../words/words.ts";

export interface CaseBoxProps {
  readonly id: string;
  readonly tool: string;
  readonly words: Words;
  readonly onSave: () => void;
  /** What was entered according to a file. */
  readonly onOpen: (raw: Raw) => void;
}

/** Saves all that was entered in a file, and reads one back. */
export function CaseBox({ id, tool, words, onSave, onOpen }: CaseBoxProps) {
  const texts = caseTexts(words.language);
  const [problem, setProblem] = useState("");
  const open = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const { readCaseFile } = await import("./case-file.ts");
    const read = await readCaseFile(file, tool);
    if ("raw" in read) onOpen(read.raw);
    setProblem("raw" in read ? "" : (texts[read.problem] ?? "").replaceAll("{file}", file.name));
  };
  return (
    <div>
      <button type="button" class="link" onClick={onSave}>
        {texts["save"]}
      </button>
      <div class="field">
        <label for={`${id}-case`}>{texts["open"]}</label>
        <input
          type="file"
          id={`${id}-case`}
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            void open(currentTarget.files?.[0]);
            // The same file can be chosen again.
            currentTarget.value = "";
          }}
        />
      </div>
      <p class="err" role="alert">
        {problem}
      </p>
    </div>
  );
}
