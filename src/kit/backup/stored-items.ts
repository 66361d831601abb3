import type { KeptKind } from "../device/kept-kind.ts";
import { database } from "../device/large/database.ts";
import { mark } from "../device/large/large-place.ts";
import type { Place } from "../device/large/place.ts";
import { tabs } from "../device/large/tabs.ts";
import {
  allStored,
  largeKeys,
  prefix,
  putText,
  read,
  type StoreOutcome,
  type Stored,
} from "../device/store.ts";

/** A stored item, in the form the page that lists them needs. */
export interface StoredItem {
  readonly key: string;
  readonly text: string;
  /** Whether it stands in the browser's database. */
  readonly isLarge: boolean;
  /** In bytes. */
  readonly size: number;
  readonly state: "stored" | "unreadable" | "newer" | "unknown";
  /** The names the reader gave to what is in it, such as the copies of a checklist. */
  readonly names: readonly string[];
}

/** Where things are kept, for tests to replace. */
export interface Places {
  readonly storage?: Storage | undefined;
  readonly large?: Promise<Place | undefined>;
}

/** All items of the small storage and of the browser's database. */
export async function storedItems(
  kinds: readonly KeptKind[],
  { storage, large = database() }: Places = {},
): Promise<readonly StoredItem[]> {
  const inLarge = Object.entries((await (await large)?.all()) ?? {});
  // The note of what the database holds is shown as what it stands for.
  const small = Object.entries(allStored(storage)).filter(([key]) => key !== prefix + largeKeys.key);
  const all = [
    ...small.map(([key, text]) => ({ key, text, isLarge: false })),
    ...inLarge.map(([key, text]) => ({ key: prefix + key, text, isLarge: true })),
  ].toSorted((a, b) => (a.key < b.key ? -1 : 1));
  return all.map(({ key, text, isLarge }) => ({
    key,
    text,
    isLarge,
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
export async function restore(
  kinds: readonly KeptKind[],
  kept: Readonly<Record<string, string>>,
  places: Places = {},
): Promise<Restored> {
  const here = new Set((await storedItems(kinds, places)).map(({ key }) => key));
  const outcome = async (key: string, text: string): Promise<keyof Restored> => {
    if (stateOf(kinds, key, text) !== "stored") return "refused";
    if (here.has(key)) return "held";
    const isLarge = kindOf(kinds, key)?.kind.isLarge === true;
    return (await putItem({ key, text, isLarge }, places)) === "stored" ? "added" : "failed";
  };
  const all: { readonly key: string; readonly to: keyof Restored }[] = [];
  for (const [key, text] of Object.entries(kept)) all.push({ key, to: await outcome(key, text) });
  const keys = (to: keyof Restored): readonly string[] =>
    all.filter((one) => one.to === to).map(({ key }) => key);
  return { added: keys("added"), held: keys("held"), refused: keys("refused"), failed: keys("failed") };
}

/** Puts an item where it belongs. What has no room in the small storage is put into the database. */
export async function putItem(
  { key, text, isLarge }: Pick<StoredItem, "key" | "text" | "isLarge">,
  { storage, large = database() }: Places = {},
): Promise<StoreOutcome> {
  const small = isLarge ? "full" : putText(key, text, storage);
  const place = small === "full" ? await large : undefined;
  return place === undefined
    ? isLarge
      ? putText(key, text, storage)
      : small
    : changeLarge(place, key, text, storage);
}

/** Deletes an item wherever it stands. */
export async function deleteItem(
  { key, isLarge }: Pick<StoredItem, "key" | "isLarge">,
  { storage, large = database() }: Places = {},
): Promise<StoreOutcome> {
  const place = isLarge ? await large : undefined;
  return place === undefined ? putText(key, undefined, storage) : changeLarge(place, key, undefined, storage);
}

async function changeLarge(
  place: Place,
  key: string,
  text: string | undefined,
  storage: Storage | undefined,
): Promise<StoreOutcome> {
  const name = key.slice(prefix.length);
  const outcome = await place.change(name, () => text);
  if (outcome === "stored") {
    mark(name, text !== undefined, storage);
    tabs().tell(name);
  }
  return outcome;
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
