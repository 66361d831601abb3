import type { Table, TableCell } from "#kit/result/result.ts";
import type { Place } from "#schema/place.ts";
import type { Cases, Level } from "../cases.ts";
import { boundsOf, differentialOf, othersAt, type Bound } from "../differentials.ts";
import { boundName, differenceOf, indexOf, levelHead, nameOf } from "../phrases.ts";

interface Column {
  readonly level: Level;
  /** None where the base has no figure at this level. */
  readonly bound: Bound | undefined;
  /** The level has this bound alone, which need not be named. */
  readonly alone: boolean;
}

/** Each city against the base, level by level and bound by bound: the difference, and the index in brackets. */
export function differencesTable(cases: Cases): Table {
  const columns = cases.everyLevel.flatMap((level): readonly Column[] => {
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
    unit: cases.unit,
    unitName: { key: "unit.difference" },
    beside: { key: "head.index" },
    rowHead: { key: "head.city" },
    columns: columns.map(({ level, bound, alone }) => ({
      head:
        bound === undefined || alone
          ? levelHead(level)
          : {
              key: "head.level-bound",
              values: { level: { phrase: levelHead(level) }, bound: boundName(bound) },
            },
    })),
    rows: cases.chosen.map((place) => ({
      head: nameOf(place),
      chosen: place === cases.base,
      cells: columns.map((column) => cellOf(cases, place, column)),
    })),
  };
}

function cellOf(cases: Cases, place: Place, { level, bound }: Column): TableCell {
  const { compared, apart } = differentialOf(cases, place, level);
  const found = compared.find((one) => one.bound === bound);
  if (found === undefined) return { missing: { key: `apart.${apart ?? "kind"}` }, chosen: false };
  return { value: differenceOf(found.g), beside: indexOf(found.g * 100), chosen: false };
}
