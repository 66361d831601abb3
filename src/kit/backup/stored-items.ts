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

/** One thing on the device, as the page that lists them shows it. */
export interface StoredItem {
  readonly key: string;
  readonly text: string;
  /** In bytes. */
  readonly size: number;
  readonly state: "stored" | "unreadable" | "newer" | "unknown";
  /** The names its reader gave to copies of a checklist. */
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
  /** Something else of the same name is kept already: it is not replaced. */
  readonly held: readonly string[];
  /** Not known here, or not readable. */
  readonly refused: readonly string[];
  /** The browser would not keep it. */
  readonly failed: readonly string[];
}

/** Puts back what a file holds, where nothing stands in its place. */
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
    ? Object.values(found.value.sheets).flatMap((sheet) => (sheet.name === "" ? [] : sheet.name))
    : [];
}

function thingOf(key: string): Stored<unknown> | undefined {
  if (!key.startsWith(prefix)) return undefined;
  const name = key.slice(prefix.length);
  if (name.startsWith(savedCopiesKey)) return storedCopies(name.slice(savedCopiesKey.length));
  if (name.startsWith(privateValuesKey)) return privateValues(name.slice(privateValuesKey.length));
  return [theme, language].find((thing) => thing.key === name);
}
