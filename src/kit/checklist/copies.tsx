import { useRef, useState } from "preact/hooks";
import { backupText } from "../backup.ts";
import { saveText } from "../take-away/save-file.ts";
import type { Words } from "../wording.ts";
import { shelfText } from "./backup.ts";
import { NameForm } from "./name-form.tsx";
import { readCopies } from "./read-copies.ts";
import { emptySheet } from "./sheet.ts";
import type { ShownChecklist } from "./shown.ts";
import { freeName, newId, type Desk } from "./use-desk.ts";

interface Props {
  readonly shown: ShownChecklist;
  readonly desk: Desk;
  readonly words: Words;
  /** Says what was done to the sheet on the screen, where it can be taken back. */
  readonly onSaid: (text: string) => void;
}

type Naming = "new" | "new-with" | "rename";

/** The copies of this checklist on the device: one for each person or post, named, saved to a file and read back. */
export function Copies({ shown, desk, words, onSaid }: Props) {
  const [naming, setNaming] = useState<Naming>();
  const [said, setSaid] = useState<{ readonly text: string; readonly bad?: true }>({ text: "" });
  const panel = useRef<HTMLDetailsElement>(null);
  const { shelf, id } = desk;
  const ids = Object.keys(shelf.sheets);
  const say = (key: string, values = {}): void => setSaid({ text: words.text(key, values) });

  /** The form goes, and the focus goes back to what opened it. */
  const close = (): void => {
    panel.current?.querySelector<HTMLElement>(`[data-naming="${naming ?? ""}"]`)?.focus();
    setNaming(undefined);
  };
  const named = (wished: string): void => {
    const others = Object.fromEntries(Object.entries(shelf.sheets).filter(([one]) => one !== id));
    const taken = naming === "rename" ? others : shelf.sheets;
    const name = wished === "" ? "" : freeName(wished, { sheets: taken });
    if (naming === "rename") {
      desk.edit({ name });
      onSaid(words.text("copies.said.named", { name }));
    } else {
      const { own, list } = desk.sheet;
      const kept = naming === "new" ? {} : { own, ...(list === undefined ? {} : { list }) };
      desk.put(newId("c"), { ...emptySheet, ...kept, name });
      onSaid(words.text("copies.said.new"));
    }
    close();
  };
  const read = async (file: File): Promise<void> => {
    const found = await readCopies(file, shown.id, shelf);
    if ("problem" in found) {
      setSaid({ text: words.text(`copies.bad.${found.problem}`, { file: file.name }), bad: true });
      return;
    }
    for (const sheet of found.sheets) desk.put(newId("c"), sheet);
    say("copies.said.imported", { count: found.sheets.length });
  };
  const opener = (what: Naming) => (
    <button type="button" class="link" data-naming={what} onClick={() => setNaming(what)}>
      {words.text(`copies.${what}`)}
    </button>
  );

  return (
    <details class="copies" ref={panel}>
      <summary>{words.text("copies.summary", { count: ids.length })}</summary>
      <div class="fields">
        <p class="actions">
          {opener("new")}
          {Object.keys(desk.sheet.own).length === 0 ? null : opener("new-with")}
          {opener("rename")}
          <button
            type="button"
            class="link"
            onClick={() => {
              desk.put(id, null);
              onSaid(words.text("copies.said.deleted"));
            }}
          >
            {words.text("copies.delete")}
          </button>
          <button
            type="button"
            class="link"
            onClick={() => {
              saveText(backupText(shelfText(shown.id, shelf)), "application/json", `repere-${shown.id}.json`);
              say("copies.said.exported");
            }}
          >
            {words.text("copies.export")}
          </button>
        </p>
        {naming === undefined ? null : (
          <NameForm
            key={naming}
            label={words.text(naming === "rename" ? "copies.name" : "copies.name-new")}
            name={naming === "rename" ? desk.sheet.name : ""}
            words={words}
            onName={named}
            onCancel={close}
          />
        )}
        <div class="field">
          <label for="copies-file">{words.text("copies.import")}</label>
          <input
            type="file"
            id="copies-file"
            accept=".json,application/json"
            aria-describedby="copies-file-hint"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file !== undefined) void read(file);
              // The same file can be chosen again once it is mended.
              currentTarget.value = "";
            }}
          />
          <span class="hint" id="copies-file-hint">
            {words.text("copies.import-hint")}
          </span>
        </div>
        <p class={said.bad === undefined ? "done" : "err"} role="status">
          {said.text}
        </p>
      </div>
    </details>
  );
}
