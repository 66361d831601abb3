import { useEffect, useRef, useState } from "preact/hooks";
import { backupText } from "../backup.ts";
import { saveText } from "../take-away/save-file.ts";
import type { Words } from "../wording.ts";
import { readBackup, shelfText } from "./backup.ts";
import { copyName } from "./copy-name.ts";
import { emptySheet } from "./sheet.ts";
import type { ShownChecklist } from "./shown.ts";
import { freeName, newId, type Desk } from "./use-desk.ts";

interface Props {
  readonly shown: ShownChecklist;
  readonly desk: Desk;
  readonly words: Words;
}

/** More than any file saved here: a larger one is not read at all. */
const largest = 2_000_000;

/** The copies of this checklist on the device: one for each person or post, named, saved to a file and read back. */
export function Copies({ shown, desk, words }: Props) {
  const [naming, setNaming] = useState<"new" | "rename">();
  const [said, setSaid] = useState<{ readonly text: string; readonly bad?: true }>({ text: "" });
  const { shelf, id } = desk;
  const ids = Object.keys(shelf.sheets);
  const say = (key: string, values = {}): void => setSaid({ text: words.text(key, values) });

  const named = (name: string): void => {
    if (naming === "new") {
      desk.put(newId("c"), { ...emptySheet, name: name === "" ? "" : freeName(name, shelf) });
      say("copies.said.new");
    } else {
      desk.edit({ name });
      say("copies.said.named", { name });
    }
    setNaming(undefined);
  };
  const read = async (file: File): Promise<void> => {
    const refuse = (key: string, values = {}): void =>
      setSaid({ text: words.text(`copies.bad.${key}`, { file: file.name, ...values }), bad: true });
    if (file.size > largest) return refuse("too-large");
    const reading = readBackup(await file.text(), shown.id);
    if ("problem" in reading) {
      return refuse(reading.problem, "found" in reading ? { found: reading.found.join(", ") } : {});
    }
    const sheets = Object.values(reading.shelf.sheets);
    for (const sheet of sheets) {
      desk.put(newId("c"), { ...sheet, name: freeName(sheet.name === "" ? file.name : sheet.name, shelf) });
    }
    say("copies.said.imported", { count: sheets.length });
  };

  return (
    <details class="copies">
      <summary>{words.text("copies.summary", { count: ids.length })}</summary>
      <div class="fields">
        <div class="field">
          <label for="copies-shown">{words.text("copies.shown")}</label>
          <select
            id="copies-shown"
            value={id}
            onChange={({ currentTarget }) => desk.open(currentTarget.value)}
          >
            {ids.map((one) => (
              <option key={one} value={one} selected={one === id}>
                {copyName(shelf, one, words)}
              </option>
            ))}
          </select>
        </div>
        <p class="actions">
          {(["new", "rename"] as const).map((what) => (
            <button key={what} type="button" class="link" onClick={() => setNaming(what)}>
              {words.text(`copies.${what}`)}
            </button>
          ))}
          <button
            type="button"
            class="link"
            onClick={() => {
              desk.put(id, null);
              say("copies.said.deleted");
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
            label={words.text(naming === "new" ? "copies.name-new" : "copies.name")}
            name={naming === "new" ? "" : desk.sheet.name}
            words={words}
            onName={named}
            onCancel={() => setNaming(undefined)}
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

interface NameProps {
  readonly label: string;
  readonly name: string;
  readonly words: Words;
  readonly onName: (name: string) => void;
  readonly onCancel: () => void;
}

function NameForm({ label, name, words, onName, onCancel }: NameProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <form
      class="field"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        onName(field.current?.value.trim() ?? "");
      }}
      onKeyDown={({ key }) => {
        if (key === "Escape") onCancel();
      }}
    >
      <label for="copies-name">{label}</label>
      <div class="with-button">
        <input
          type="text"
          id="copies-name"
          ref={field}
          defaultValue={name}
          aria-describedby="copies-name-hint"
        />
        <button type="submit" class="btn">
          {words.text("copies.save")}
        </button>
        <button type="button" class="link" onClick={onCancel}>
          {words.text("copies.cancel")}
        </button>
      </div>
      <span class="hint" id="copies-name-hint">
        {words.text("copies.name-hint")}
      </span>
    </form>
  );
}
