import { useEffect, useState } from "preact/hooks";
import { isOwnDataSet } from "#kit/own-data/is-own-data-set.ts";
import { tabs } from "#kit/device/large/tabs.ts";
import { deleteOwn, keepOwn, ownDataSets, ownOnDevice, restoreOwn } from "#kit/own-data/stored.ts";
import type { Phrase } from "#kit/words/phrase.ts";
import type { Words } from "#kit/words/words.ts";
import type { OwnDataSet } from "#schema/own-data.ts";
import { ownContent } from "./own-content.ts";
import type { Values } from "./values.ts";

/** No data set is this large; a longer file is none. */
const largest = 50_000_000;

/** Keeps the figures under a name, and lists the data sets on this device: to use, save, read back and delete. */
export function KeepPanel({ values, words }: { readonly values: Values; readonly words: Words }) {
  const [name, setName] = useState("");
  const [own, setOwn] = useState<readonly OwnDataSet[]>([]);
  const [said, setSaid] = useState<Phrase & { readonly isBad?: boolean }>();
  const show = async (): Promise<void> => setOwn(await ownOnDevice());
  // What is on the device is known once the page is live; the build knows of none.
  useEffect(() => {
    void show();
    return tabs().listen((key) => {
      if (key === ownDataSets.key) void show();
    });
  }, []);
  const canKeep = values.shown > 0 && !values.isStopped;

  async function keep(): Promise<void> {
    const wanted = name.trim();
    if (wanted === "") return setSaid({ key: "keep.no-name", isBad: true });
    const { outcome, kept } = await keepOwn(ownContent(values, wanted, words.today ?? "2000-01-01"));
    await show();
    setSaid(
      outcome === "stored"
        ? {
            key: "keep.kept",
            values: { name: kept.name, version: { number: kept.version, decimals: 0 } },
          }
        : { key: `keep.${outcome}`, isBad: true },
    );
  }

  async function readBack(file: File): Promise<void> {
    const one = file.size > largest ? undefined : await contentOf(file);
    if (one === undefined) return setSaid({ key: "keep.not-ours", values: { file: file.name }, isBad: true });
    const outcome = await restoreOwn(one);
    await show();
    setSaid(
      outcome === "stored"
        ? { key: "keep.read-back", values: { name: one.name } }
        : { key: `keep.${outcome}`, isBad: true },
    );
  }

  async function remove(one: OwnDataSet): Promise<void> {
    const outcome = await deleteOwn(one.id);
    await show();
    setSaid(
      outcome === "stored"
        ? { key: "keep.deleted", values: { name: one.name } }
        : { key: `keep.${outcome}`, isBad: true },
    );
  }

  return (
    <details class="keep-own only-live">
      <summary>{words.text("keep.title")}</summary>
      <p class="small">{words.text("keep.about")}</p>
      <div class="field">
        <label for="keep-own-name">{words.text("keep.name")}</label>
        <input
          type="text"
          id="keep-own-name"
          maxLength={60}
          value={name}
          disabled={!canKeep}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            event.preventDefault();
            void keep();
          }}
        />
      </div>
      <p>
        <button type="button" class="link" disabled={!canKeep} onClick={() => void keep()}>
          {words.text("keep.keep")}
        </button>
      </p>
      <OwnList own={own} words={words} onDelete={(one) => void remove(one)} />
      <div class="field">
        <label for="keep-own-file">{words.text("keep.read")}</label>
        <input
          type="file"
          id="keep-own-file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file !== undefined) void readBack(file);
            currentTarget.value = "";
          }}
        />
      </div>
      <p class={said?.isBad === true ? "err" : "small"} role="status">
        {said === undefined ? "" : words.say(said)}
      </p>
    </details>
  );
}

function OwnList(props: {
  readonly own: readonly OwnDataSet[];
  readonly words: Words;
  readonly onDelete: (one: OwnDataSet) => void;
}) {
  const { own, words, onDelete } = props;
  if (own.length === 0) return null;
  return (
    <ul class="own-list">
      {own.map((one) => (
        <li key={one.id}>
          <b>{one.name}</b>{" "}
          <span class="muted">
            {words.text("keep.facts", {
              version: { number: one.version, decimals: 0 },
              day: { day: one.made },
              count: one.cells.length,
            })}
          </span>{" "}
          <a href={`../salary/?dataset=${one.id}`}>{words.text("keep.open")}</a>
          {" · "}
          <button
            type="button"
            class="link"
            aria-label={words.text("keep.save-of", { name: one.name })}
            onClick={() => void save(one)}
          >
            {words.text("keep.save")}
          </button>
          {" · "}
          <button
            type="button"
            class="link"
            aria-label={words.text("keep.delete-of", { name: one.name })}
            onClick={() => onDelete(one)}
          >
            {words.text("keep.delete")}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Loaded when it is first used, since few readers save one. */
async function save(one: OwnDataSet): Promise<void> {
  const { saveText } = await import("#kit/take-away/save-file.ts");
  const text = `${JSON.stringify({ repere: "own-data", dataset: one }, undefined, 2)}\n`;
  saveText(text, "application/json", `${one.id}-v${String(one.version)}.json`);
}

async function contentOf(file: File): Promise<OwnDataSet | undefined> {
  try {
    const { dataset } = JSON.parse(await file.text()) as { readonly dataset?: unknown };
    return isOwnDataSet(dataset) ? dataset : undefined;
  } catch {
    return undefined;
  }
}
