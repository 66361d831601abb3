import { useState } from "preact/hooks";
import type { Words } from "#kit/words/words.ts";
import type { PageParts } from "./page-parts.ts";
import { emptySheetLink, readSheet } from "./sheet-link.ts";
import type { Values } from "../values.ts";

export interface AddSheetsProps {
  readonly values: Values;
  readonly words: Words;
  readonly page: string;
  readonly change: (name: string, text: string) => void;
  readonly parts: PageParts;
}

/** No sheet is this large. A larger file is refused without being read. */
const largest = 1_000_000;

/** Sends an empty sheet to interviewers, and reads the filled ones back, from their files or links. */
export function AddSheets({ values, words, page, change, parts }: AddSheetsProps) {
  const { inputs, textOf, toolId, withSheet } = parts;
  const [said, setSaid] = useState<readonly string[]>([]);
  const [pasted, setPasted] = useState("");
  const add = (texts: readonly { readonly from: string; readonly text: string | undefined }[]): boolean => {
    let { lines } = values;
    const told: string[] = [];
    let added = 0;
    for (const { from, text } of texts) {
      const sheet = text === undefined ? undefined : readSheet(parts, text);
      if (sheet === undefined) {
        told.push(words.text("add.none", { from }));
        continue;
      }
      added += 1;
      lines = withSheet(lines, sheet.lines);
      told.push(words.text("add.done", { from, count: { number: sheet.lines.length } }));
      const { competences } = sheet;
      if (competences !== undefined && competences !== inputs.competences.toText(values.input.competences))
        told.push(words.text("add.other-weights", { from }));
    }
    if (added > 0) change("ratings", textOf(lines));
    setSaid(told);
    return added > 0;
  };
  const read = async (files: readonly File[]): Promise<void> => {
    const texts = files.map(async (file) => ({
      from: file.name,
      // The file may have been moved or locked after it was chosen.
      text: file.size > largest ? undefined : await file.text().catch(() => undefined),
    }));
    add(await Promise.all(texts));
  };
  const copy = async (): Promise<void> => {
    const copied = navigator.clipboard.writeText(emptySheetLink(parts, page, values));
    setSaid([await copied.then(() => words.text("add.copied")).catch(() => words.text("sheet.refused"))]);
  };
  return (
    <>
      <p>
        <button type="button" class="link" onClick={() => void copy()}>
          {words.text("add.copy")}
        </button>
      </p>
      <p class="hint">{words.text("add.copy.hint")}</p>
      <div class="field">
        <label for={`${toolId}-files`}>{words.text("add.files")}</label>
        <input
          type="file"
          id={`${toolId}-files`}
          multiple
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            void read([...(currentTarget.files ?? [])]);
            // The same file can be chosen again.
            currentTarget.value = "";
          }}
        />
      </div>
      <div class="field">
        <label for={`${toolId}-pasted`}>{words.text("add.paste")}</label>
        <textarea
          id={`${toolId}-pasted`}
          rows={3}
          value={pasted}
          onInput={({ currentTarget }) => setPasted(currentTarget.value)}
        />
        <p>
          <button
            type="button"
            class="link"
            disabled={pasted.trim() === ""}
            onClick={() => {
              const links = pasted.trim().split(/\s+(?=https?:\/\/)/u);
              if (add(links.map((text) => ({ from: words.text("add.pasted"), text })))) setPasted("");
            }}
          >
            {words.text("add.button")}
          </button>
        </p>
      </div>
      <div role="status">
        {said.map((text) => (
          <p class="small" key={text}>
            {text}
          </p>
        ))}
      </div>
    </>
  );
}
