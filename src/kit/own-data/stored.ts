import { ownPrefix, type OwnDataSet } from "#schema/own-data.ts";
import { largePlace, textOf, type LargeStored } from "../device/large/large-place.ts";
import type { Place } from "../device/large/place.ts";
import { tabs } from "../device/large/tabs.ts";
import { nothingOlder, read, type Found, type StoreOutcome } from "../device/store.ts";
import { isOwnDataSet } from "./is-own-data-set.ts";

/** The data sets a reader made. Only figures by place and level are kept, but a reader may keep many of thousands of places. */
export const ownDataSets: LargeStored<readonly OwnDataSet[]> = {
  key: "own-data",
  version: 1,
  size: 50_000_000,
  accepts: (value): value is readonly OwnDataSet[] => Array.isArray(value) && value.every(isOwnDataSet),
  migrate: nothingOlder,
  join: (kept, other) => other.reduce(joined, kept),
};

/** Of two versions of a data set, the later one counts; two that differ under one version are both kept. */
function joined(all: readonly OwnDataSet[], one: OwnDataSet): readonly OwnDataSet[] {
  const same = all.find(({ id }) => id === one.id);
  if (same === undefined) return [...all, one];
  if (same.version < one.version) return all.map((held) => (held === same ? one : held));
  if (same.version > one.version || all.some((held) => isSame(held, one))) return all;
  return [...all, { ...one, id: freeId(one.name, new Set(all.map(({ id }) => id))) }];
}

function isSame({ id: _one, ...held }: OwnDataSet, { id: _other, ...one }: OwnDataSet): boolean {
  return JSON.stringify(held) === JSON.stringify(one);
}

const onDevice = (): Promise<Place> => largePlace(ownDataSets);

export async function ownOnDevice(place = onDevice()): Promise<readonly OwnDataSet[]> {
  const found = foundIn(await (await place).read(ownDataSets.key));
  return found.state === "stored" ? found.value : [];
}

function foundIn(text: string | undefined): Found<readonly OwnDataSet[]> {
  return text === undefined ? { state: "nothing" } : read(ownDataSets, text);
}

/** What it takes to keep a data set, besides its id and version, which its name decides. */
export type OwnContent = Omit<OwnDataSet, "id" | "version">;

/** Keeps a data set. One of the same name is replaced by the next version, so that links to it go on working. */
export async function keepOwn(
  content: OwnContent,
  place = onDevice(),
): Promise<{ readonly outcome: StoreOutcome; readonly kept: OwnDataSet }> {
  let kept: OwnDataSet = { id: freeId(content.name, new Set()), version: 1, ...content };
  const outcome = await change(place, (all) => {
    const before = all.find(({ name }) => name === content.name);
    kept = {
      id: before?.id ?? freeId(content.name, new Set(all.map(({ id }) => id))),
      version: (before?.version ?? 0) + 1,
      ...content,
    };
    return withOne(all, kept);
  });
  return { outcome, kept };
}

/** Puts back a data set from a file as it was, in place of another version of it. */
export function restoreOwn(one: OwnDataSet, place = onDevice()): Promise<StoreOutcome> {
  return change(place, (all) => withOne(all, one));
}

export function deleteOwn(id: string, place = onDevice()): Promise<StoreOutcome> {
  return change(place, (all) => all.filter((one) => one.id !== id));
}

function withOne(all: readonly OwnDataSet[], one: OwnDataSet): readonly OwnDataSet[] {
  return [...all.filter(({ id }) => id !== one.id), one];
}

/** Changes what is kept in one transaction, so that two tabs keep each other's data sets. */
async function change(
  place: Promise<Place>,
  make: (all: readonly OwnDataSet[]) => readonly OwnDataSet[],
): Promise<StoreOutcome> {
  let refused: StoreOutcome | undefined;
  const outcome = await (
    await place
  ).change(ownDataSets.key, (held) => {
    const found = foundIn(held);
    // What a later version of the site wrote, or what is damaged, is not written over.
    refused = found.state === "newer" || found.state === "unreadable" ? "forbidden" : undefined;
    if (refused !== undefined) return held;
    const all = make(found.state === "stored" ? found.value : []);
    const text = all.length === 0 ? undefined : textOf(ownDataSets, all);
    if (text === undefined || text.length <= ownDataSets.size) return text;
    refused = "too-large";
    return held;
  });
  if (outcome === "stored" && refused === undefined) tabs().tell(ownDataSets.key);
  return refused ?? outcome;
}

function freeId(name: string, taken: ReadonlySet<string>): string {
  const slug = slugOf(name);
  const base = ownPrefix + (slug === "" ? "data" : slug);
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${String(number)}`;
  return id;
}

/** A name in the form of ids: "Île-de-France, 2026" is "ile-de-france-2026". Letters of other scripts leave nothing. */
export function slugOf(name: string): string {
  return name
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, "-")
    .slice(0, 60)
    .replaceAll(/^-+|-+$/gu, "");
}
