import type { Table, Cell } from "#kit/result/table.ts";
import type { Place } from "#schema/place.ts";
import type { Cases, Level } from "../cases.ts";
import { boundsOf, differentialOf, othersAt, type Bound } from "../differentials.ts";
import { boundName, levelHead, nameOf } from "../phrases.ts";

interface Compared {
  readonly level: Level;
  /** Undefined if the base has no figure at this level. */
  readonly bound: Bound | undefined;
  /** True if the level has only this bound, which then need not be named. */
  readonly alone: boolean;
}

/** Each city compared with the base, by level and bound: the difference, and the index in brackets. */
export function differencesTable(cases: Cases): Table {
  const columns = cases.everyLevel.flatMap((level): readonly Compared[] => {
    const shared = boundsOf(othersAt(cases, level));
    const bounds = shared.length > 0 ? shared : boundsOf([differentialOf(cases, cases.base, level)]);
    return bounds.length === 0
      ? [{ level, bound: undefined, alone: true }]
      : bounds.map((bound) => ({ level, bound, alone: bounds.length === 1 }));
  });
  const base = nameOf(cases.base);
  return {
    title: { key: "table.differences", values: { base } },
    name: { key: "sheet.differences" },
    unitName: { key: "unit.difference" },
    rowHead: { key: "head.city" },
    columns: columns.map(({ level, bound, alone }, index) => ({
      head:
        bound === undefined || alone
          ? levelHead(level)
          : {
              key: "head.level-bound",
              values: { level: { phrase: levelHead(level) }, bound: boundName(bound) },
            },
      // Of two bounds the first: both would lie over each other where the table scrolls.
      ...(level !== undefined &&
        level === cases.level &&
        columns[index - 1]?.level !== level && { chosen: true }),
      holds: { is: "share", decimals: 1, signed: true },
      beside: { head: { key: "head.index" }, holds: { is: "number", decimals: 1 } },
      of: {
        level: level?.name,
        measure: { key: "sheet.difference" },
        ...(bound === undefined ? {} : { statistic: { key: `bound.${bound}` } }),
      },
    })),
    rows: cases.chosen.map((place) => ({
      head: nameOf(place),
      chosen: place === cases.base,
      of: { place },
      cells: columns.map((column) => cellOf(cases, place, column)),
    })),
  };
}

function cellOf(cases: Cases, place: Place, { level, bound }: Compared): Cell {
  const { compared, apart } = differentialOf(cases, place, level);
  const found = compared.find((one) => one.bound === bound);
  if (found === undefined) return { missing: { key: `apart.${apart ?? "kind"}` } };
  return { number: found.g - 1, beside: found.g * 100 };
}
