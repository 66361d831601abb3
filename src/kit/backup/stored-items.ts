import type { KeptKind } from "../device/kept-kind.ts";
import { allStored, prefix, putText, read, type StoreOutcome, type Stored } from "../device/store.ts";

/** A stored item, in the form the page that lists them needs. */
export interface StoredItem {
  readonly key: string;
  readonly text: string;
  /** In bytes. */
  readonly size: number;
  readonly state: "stored" | "unreadable" | "newer" | "unknown";
  /** The names the reader gave to what is in it, such as the copies of a checklist. */
  readonly names: readonly string[];
}

export function storedItems(kinds: readonly KeptKind[], storage?: Storage): readonly StoredItem[] {
  return Object.entries(allStored(storage)).map(([key, text]) => ({
    key,
    text,
    size: new TextEncoder().encode(text).length,
    state: stateOf(kinds, key, text),
    names: namesIn(kinds, key, text),
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
export function restore(
  kinds: readonly KeptKind[],
  kept: Readonly<Record<string, string>>,
  storage?: Storage,
): Restored {
  const here = allStored(storage);
  const outcome = (key: string, text: string): keyof Restored => {
    if (stateOf(kinds, key, text) !== "stored") return "refused";
    if (here[key] !== undefined) return "held";
    const kept: StoreOutcome = putText(key, text, storage);
    return kept === "stored" ? "added" : "failed";
  };
  const all = Object.entries(kept).map(([key, text]) => ({ key, to: outcome(key, text) }));
  const keys = (to: keyof Restored): readonly string[] =>
    all.filter((one) => one.to === to).map(({ key }) => key);
  return { added: keys("added"), held: keys("held"), refused: keys("refused"), failed: keys("failed") };
}

function stateOf(kinds: readonly KeptKind[], key: string, text: string): StoredItem["state"] {
  const known = kindOf(kinds, key);
  if (known === undefined) return "unknown";
  const { state } = read(known.thing, text);
  if (state === "newer") return "newer";
  return state === "stored" && text.length <= known.thing.size ? "stored" : "unreadable";
}

function namesIn(kinds: readonly KeptKind[], key: string, text: string): readonly string[] {
  const known = kindOf(kinds, key);
  if (known?.kind.names === undefined) return [];
  const found = read(known.thing, text);
  return found.state === "stored" ? known.kind.names(found.value) : [];
}

function kindOf(
  kinds: readonly KeptKind[],
  key: string,
): { readonly kind: KeptKind; readonly thing: Stored<unknown> } | undefined {
  const name = key.slice(prefix.length);
  const kind = kinds.find((one) => (one.pages === undefined ? name === one.key : name.startsWith(one.key)));
  if (kind === undefined || !key.startsWith(prefix)) return undefined;
  return { kind, thing: kind.stored(name.slice(kind.key.length)) };
}
