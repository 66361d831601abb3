import { savedCopiesKey, storedCopies } from "../checklist/copies/stored-copies.ts";
import { privateValues, privateValuesKey } from "../mount/private-values.ts";
import {
  allStored,
  language,
  prefix,
  putText,
  read,
  theme,
  type StoreOutcome,
  type Stored,
} from "../device/store.ts";

/** A stored item, in the form the page that lists them needs. */
export interface StoredItem {
  readonly key: string;
  readonly text: string;
  /** In bytes. */
  readonly size: number;
  readonly state: "stored" | "unreadable" | "newer" | "unknown";
  /** The names the reader gave to copies of a checklist. */
  readonly copies: readonly string[];
}

export function storedItems(storage?: Storage): readonly StoredItem[] {
  return Object.entries(allStored(storage)).map(([key, text]) => ({
    key,
    text,
    size: new TextEncoder().encode(text).length,
    state: stateOf(key, text),
    copies: copiesIn(key, text),
  }));
}

export interface Restored {
  readonly added: readonly string[];
  /** Items not restored because the device already holds another item under the same key. */
  readonly held: readonly string[];
  /** Items that this version does not know or cannot read. */
  readonly refused: readonly string[];
  /** Items that the browser failed to store. */
  readonly failed: readonly string[];
}

/** Restores the items of a backup file. Never replaces an item that is already on the device. */
export function restore(kept: Readonly<Record<string, string>>, storage?: Storage): Restored {
  const here = allStored(storage);
  const outcome = (key: string, text: string): keyof Restored => {
    if (stateOf(key, text) !== "stored") return "refused";
    if (here[key] !== undefined) return "held";
    const kept: StoreOutcome = putText(key, text, storage);
    return kept === "stored" ? "added" : "failed";
  };
  const all = Object.entries(kept).map(([key, text]) => ({ key, to: outcome(key, text) }));
  const keys = (to: keyof Restored): readonly string[] =>
    all.filter((one) => one.to === to).map(({ key }) => key);
  return { added: keys("added"), held: keys("held"), refused: keys("refused"), failed: keys("failed") };
}

function stateOf(key: string, text: string): StoredItem["state"] {
  const thing = thingOf(key);
  if (thing === undefined) return "unknown";
  const { state } = read(thing, text);
  if (state === "newer") return "newer";
  return state === "stored" && text.length <= thing.size ? "stored" : "unreadable";
}

function copiesIn(key: string, text: string): readonly string[] {
  const name = key.slice(prefix.length);
  if (!name.startsWith(savedCopiesKey)) return [];
  const found = read(storedCopies(name.slice(savedCopiesKey.length)), text);
  return found.state === "stored"
    ? Object.values(found.value.records).flatMap((sheet) => (sheet.name === "" ? [] : sheet.name))
    : [];
}

function thingOf(key: string): Stored<unknown> | undefined {
  if (!key.startsWith(prefix)) return undefined;
  const name = key.slice(prefix.length);
  if (name.startsWith(savedCopiesKey)) return storedCopies(name.slice(savedCopiesKey.length));
  if (name.startsWith(privateValuesKey)) return privateValues(name.slice(privateValuesKey.length));
  return [theme, language].find((thing) => thing.key === name);
}
