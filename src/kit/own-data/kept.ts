import type { KeptKind } from "../device/kept-kind.ts";
import { isOwnDataSet } from "./is-own-data-set.ts";
import { ownDataSets } from "./stored.ts";

export const kept: readonly KeptKind[] = [
  {
    label: "stored.own-data",
    key: ownDataSets.key,
    stored: () => ownDataSets,
    isLarge: true,
    names: (value) => (Array.isArray(value) ? value.filter(isOwnDataSet).map(({ name }) => name) : []),
  },
];
