import { useRef, useState } from "preact/hooks";
import { backupText } from "../../backup/backup.ts";
import { saveText } from "../../take-away/save-file.ts";
import type { Words } from "../../words/words.ts";
import { savedText } from "../copies/backup.ts";
import { NameForm } from "./name-form.tsx";
import { readCopies } from "../copies/read-copies.ts";
import { emptySheet } from "../copies/sheet.ts";
import type { ShownChecklist } from "../shown.ts";
import { freeName, newId } from "../../drafts/saved-drafts.ts";
import type { Workspace } from "../copies/use-workspace.ts";

interface Props {
  readonly shown: ShownChecklist;
  readonly workspace: Workspace;
  readonly words: Words;
  /** Reports in the status line what was done, if it can be undone there. */
  readonly onStatus: (text: string) => void;
}

type Naming = "new" | "new-with" | "rename";

/**
 * The panel of copies on this device: one for each person or post. They can be named, saved to a file and
 * read back.
 */
export function Copies({ shown, workspace, words, onStatus }: Props) {
  const [naming, setNaming] = useState<Naming>();
  const [said, setStatus] = useState<{ readonly text: string; readonly bad?: true }>({ text: "" });
  const panel = useRef<HTMLDetailsElement>(null);
  const { saved, id } = workspace;
  const ids = Object.keys(saved.records);
  const say = (key: string, values = {}): void => setStatus({ text: words.text(key, values) });

  /** Closes the form and moves the focus back to the button that opened it. */
  const close = (): void => {
    panel.current?.querySelector<HTMLElement>(`[data-naming="${naming ?? ""}"]`)?.focus();
    setNaming(undefined);
  };
  const named = (wished: string): void => {
    const others = Object.fromEntries(Object.entries(saved.records).filter(([one]) => one !== id));
    const taken = naming === "rename" ? others : saved.records;
    const name = wished === "" ? "" : freeName(wished, taken);
    if (naming === "rename") {
      workspace.edit({ name });
      onStatus(words.text("copies.status.named", { name }));
    } else {
      const { own, list } = workspace.sheet;
      const kept = naming === "new" ? {} : { own, ...(list === undefined ? {} : { list }) };
      workspace.put(newId("c"), { ...emptySheet, ...kept, name });
      onStatus(words.text("copies.status.new"));
    }
    close();
  };
  const read = async (file: File): Promise<void> => {
    const found = await readCopies(file, shown.id, saved);
    if ("problem" in found) {
      setStatus({ text: words.text(`copies.bad.${found.problem}`, { file: file.name }), bad: true });
      return;
    }
    for (const sheet of found.sheets) workspace.put(newId("c"), sheet);
    say("copies.status.imported", { count: found.sheets.length });
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
          {Object.keys(workspace.sheet.own).length === 0 ? null : opener("new-with")}
          {opener("rename")}
          <button
            type="button"
            class="link"
            onClick={() => {
              workspace.put(id, null);
              onStatus(words.text("copies.status.deleted"));
            }}
          >
            {words.text("copies.delete")}
          </button>
          <button
            type="button"
            class="link"
            onClick={() => {
              saveText(backupText(savedText(shown.id, saved)), "application/json", `repere-${shown.id}.json`);
              say("copies.status.exported");
            }}
          >
            {words.text("copies.export")}
          </button>
        </p>
        {naming === undefined ? null : (
          <NameForm
            key={naming}
            label={words.text(naming === "rename" ? "copies.name" : "copies.name-new")}
            name={naming === "rename" ? workspace.sheet.name : ""}
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
              // Reset the field, so that the reader can choose the same file again after correcting it.
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
