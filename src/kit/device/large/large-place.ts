import { device, find, largeKeys, prefix, putText, read, store, storedValue, type Stored } from "../store.ts";
import { database } from "./database.ts";
import { smallPlace, type Place } from "./place.ts";

/** Something that may outgrow the small storage, and how two states of it become one in which nothing is lost. */
export interface LargeStored<T> extends Stored<T> {
  readonly join: (kept: T, other: T) => T;
}

/**
 * Where a large thing is kept: in the database, once what the small storage holds of it has moved there; in the small
 * storage where there is no database, where the move fails, or where what it holds cannot be read.
 */
export async function largePlace<T>(
  thing: LargeStored<T>,
  storage = device(),
  target: Promise<Place | undefined> = database(),
): Promise<Place> {
  const small = smallPlace(storage);
  const large = await target;
  if (large === undefined || !(await moveIn(thing, large, storage))) return small;
  return {
    read: (key) => large.read(key),
    all: () => large.all(),
    change: (key, change) => marking(key, large.change(key, change), large, storage),
  };
}

/**
 * Moves a thing from the small storage. It is deleted there only once the database has it, and only if nobody changed
 * it meanwhile; a move that stopped half-way is done again, and what both places hold is joined.
 */
async function moveIn<T>(thing: LargeStored<T>, large: Place, storage?: Storage): Promise<boolean> {
  const found = find(thing, storage);
  if (found.state === "nothing" || found.state === "forbidden") return true;
  if (found.state !== "stored") return false;
  const { value } = found;
  const text = storage?.getItem(prefix + thing.key) ?? "";
  const seen = { isReadable: true };
  const outcome = await large.change(thing.key, (held) => {
    if (held === undefined || held === text) return text;
    const kept = read(thing, held);
    seen.isReadable = kept.state === "stored";
    return kept.state === "stored" ? textOf(thing, thing.join(kept.value, value)) : held;
  });
  if (outcome !== "stored" || !seen.isReadable) return false;
  if (storage?.getItem(prefix + thing.key) === text) putText(prefix + thing.key, undefined, storage);
  mark(thing.key, true, storage);
  return true;
}

export function textOf<T>({ version }: Stored<T>, value: T): string {
  return JSON.stringify({ version, value });
}

/** Notes in the small storage what the database holds, since a page can ask that before it is painted. */
export function mark(key: string, isHeld: boolean, storage = device()): void {
  const before = storedValue(largeKeys, storage) ?? [];
  if (before.includes(key) === isHeld) return;
  const now = isHeld ? [...before, key] : before.filter((one) => one !== key);
  store(largeKeys, now.length === 0 ? undefined : now, storage);
}

async function marking(
  key: string,
  changing: ReturnType<Place["change"]>,
  large: Place,
  storage?: Storage,
): ReturnType<Place["change"]> {
  const outcome = await changing;
  if (outcome === "stored") mark(key, (await large.read(key)) !== undefined, storage);
  return outcome;
}
