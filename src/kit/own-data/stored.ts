import { ownPrefix, type OwnDataSet } from "#schema/own-data.ts";
import { find, nothingOlder, store, type Stored, type StoreOutcome } from "../device/store.ts";
import { isOwnDataSet } from "./is-own-data-set.ts";

/** The data sets a reader made. Only figures by place and level are kept, so that hundreds of places are small. */
export const ownDataSets: Stored<readonly OwnDataSet[]> = {
  key: "own-data",
  version: 1,
  size: 2_000_000,
  accepts: (value): value is readonly OwnDataSet[] => Array.isArray(value) && value.every(isOwnDataSet),
  migrate: nothingOlder,
};

export function ownOnDevice(storage?: Storage): readonly OwnDataSet[] {
  const found = find(ownDataSets, storage);
  return found.state === "stored" ? found.value : [];
}

/** What it takes to keep a data set, besides its id and version, which its name decides. */
export type OwnContent = Omit<OwnDataSet, "id" | "version">;

/** Keeps a data set. One of the same name is replaced by the next version, so that links to it go on working. */
export function keepOwn(
  content: OwnContent,
  storage?: Storage,
): { readonly outcome: StoreOutcome; readonly kept: OwnDataSet } {
  const all = ownOnDevice(storage);
  const before = all.find(({ name }) => name === content.name);
  const kept: OwnDataSet = {
    id: before?.id ?? freeId(content.name, new Set(all.map(({ id }) => id))),
    version: (before?.version ?? 0) + 1,
    ...content,
  };
  return { outcome: put(all, kept, storage), kept };
}

/** Puts back a data set from a file as it was, in place of another version of it. */
export function restoreOwn(one: OwnDataSet, storage?: Storage): StoreOutcome {
  return put(ownOnDevice(storage), one, storage);
}

export function deleteOwn(id: string, storage?: Storage): StoreOutcome {
  const left = ownOnDevice(storage).filter((one) => one.id !== id);
  return store(ownDataSets, left.length === 0 ? undefined : left, storage);
}

function put(all: readonly OwnDataSet[], one: OwnDataSet, storage?: Storage): StoreOutcome {
  // What a later version of the site wrote, or what is damaged, is not written over.
  const { state } = find(ownDataSets, storage);
  if (state === "newer" || state === "unreadable") return "forbidden";
  const others = all.filter(({ id }) => id !== one.id);
  return store(ownDataSets, [...others, one], storage);
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
