import { useState } from "preact/hooks";
import { freeName, newId } from "../../drafts/saved-drafts.ts";
import type { Drafts } from "../../drafts/use-drafts.ts";
import type { Words } from "../../words/words.ts";
import type { Builder, Import } from "../builder.ts";
import { recordKind, type BuilderRecord } from "../record.ts";

interface Props {
  readonly id: string;
  readonly builder: Builder;
  readonly drafts: Drafts<BuilderRecord>;
  readonly words: Words;
  readonly privacy: string;
  readonly say: (text: string, bad?: true) => void;
}

/** The drafts on this device: choose, name, copy, delete, save to a file and read back. */
export function DraftBar({ id, builder, drafts, words, privacy, say }: Props) {
  const tool = builder.tool.id;
  const { saved, key, record } = drafts;
  const keys = Object.keys(saved.records);
  const [isReading, setReading] = useState(false);
  const nameOf = (one: string): string =>
    saved.records[one]?.name || words.text("drafts.unnamed", { number: keys.indexOf(one) + 1 });
  /** A draft without a name is shown under a number, and no other may be called the same. */
  const shown = Object.fromEntries(
    Object.entries(saved.records).map(([one, draft]) => [one, { ...draft, name: nameOf(one) }]),
  );
  const begin = (from: BuilderRecord): void => {
    const name = from === recordKind.empty ? words.text("drafts.new-name") : nameOf(key);
    const { id: _old, ...copied } = from;
    drafts.put(newId("c"), { ...copied, name: freeName(name, shown) });
    say(words.text(from === recordKind.empty ? "drafts.said.new" : "drafts.said.copied"));
  };
  const read = async (file: File): Promise<void> => {
    setReading(true);
    const { readDrafts } = await import("../take-away/read-drafts.ts");
    const found = await readDrafts(file, tool, saved.records);
    setReading(false);
    if ("problem" in found) return say(words.text(`drafts.bad.${found.problem}`, { file: file.name }), true);
    for (const one of found.records) drafts.put(newId("c"), one);
    say(words.text("drafts.said.read", { count: found.records.length }));
  };
  const importFile = async (file: File, one: Import): Promise<void> => {
    setReading(true);
    const { textOfFile } = await import("../take-away/read-drafts.ts");
    const text = await textOfFile(file);
    setReading(false);
    if (typeof text !== "string")
      return say(words.text(`drafts.bad.${text.problem}`, { file: file.name }), true);
    const found = one.read(text);
    if ("problem" in found) return say(`${file.name}: ${words.say(found.problem)}`, true);
    const name = freeName(file.name.replace(/\.[a-z]+$/iu, ""), shown);
    drafts.put(newId("c"), { ...found.record, name });
    say(words.text("drafts.said.read", { count: 1 }));
  };
  const press = (label: string, act: () => void) => (
    <button type="button" class="link" onClick={act}>
      {words.text(label)}
    </button>
  );
  return (
    <details class="drafts">
      <summary>{words.text("drafts.summary", { name: nameOf(key), count: keys.length })}</summary>
      <div class="fields">
        {keys.length < 2 ? null : (
          <div class="field">
            <label for={`${id}-open`}>{words.text("drafts.open")}</label>
            <select
              id={`${id}-open`}
              value={key}
              onChange={({ currentTarget }) => drafts.open(currentTarget.value)}
            >
              {keys.map((one) => (
                <option key={one} value={one}>
                  {nameOf(one)}
                </option>
              ))}
            </select>
          </div>
        )}
        <div class="field">
          <label for={`${id}-name`}>{words.text("drafts.name")}</label>
          <input
            type="text"
            id={`${id}-name`}
            maxLength={120}
            value={record.name}
            onInput={({ currentTarget }) => drafts.edit({ name: currentTarget.value }, "name")}
          />
        </div>
        <p class="actions">
          {press("drafts.new", () => begin(recordKind.empty))}
          {press("drafts.copy", () => begin(record))}
          {press("drafts.delete", () => {
            drafts.put(key, null);
            say(words.text("drafts.said.deleted"));
          })}
          {press("drafts.export", () => {
            void import("../take-away/save-paper.ts").then(({ saveDraft }) => {
              saveDraft(tool, key, record, nameOf(key));
              say(words.text("drafts.said.exported"));
            });
          })}
        </p>
        <div class="field">
          <label for={`${id}-file`}>{words.text("drafts.import")}</label>
          <input
            type="file"
            id={`${id}-file`}
            accept=".json,application/json"
            disabled={isReading}
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file !== undefined) void read(file);
              // Reset the field, so that the same file can be chosen again.
              currentTarget.value = "";
            }}
          />
        </div>
        {builder.imports?.map((one) => (
          <div class="field" key={one.id}>
            <label for={`${id}-${one.id}`}>{words.text(`import.${one.id}`)}</label>
            <input
              type="file"
              id={`${id}-${one.id}`}
              accept={one.accept}
              disabled={isReading}
              onChange={({ currentTarget }) => {
                const [file] = currentTarget.files ?? [];
                if (file !== undefined) void importFile(file, one);
                currentTarget.value = "";
              }}
            />
          </div>
        ))}
        <p class="hint">
          {words.text("drafts.where")} <a href={privacy}>{words.text("drafts.privacy")}</a>
        </p>
      </div>
    </details>
  );
}
