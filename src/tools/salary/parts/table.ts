import { sharedKind } from "#core/shared-kind.ts";
import { cacheByOwner } from "#kit/memoize/cache-by-owner.ts";
import type { PaySheet } from "#kit/pay/pay-data.ts";
import { unitName } from "#kit/pay/unit-name.ts";
import type { Cell, Table } from "#kit/result/table.ts";
import type { FigureKind } from "#schema/figure.ts";
import type { SchemeValue } from "#schema/scheme.ts";
import type { Cases } from "./cases.ts";
import { inOrder, shownPlaces } from "./shown-places.ts";

/** The figures of the chart, and those around them: a row a place, a column a level. */
export function tableOf(cases: Cases): Table {
  const { place, levels, level, unit } = cases;
  const shown = new Set(shownPlaces(cases).map((one) => one.place));
  const columns: readonly (SchemeValue | undefined)[] = levels.length > 0 ? levels : [undefined];
  return {
    title: { key: "table.title" },
    unitName: unitName(unit),
    rowHead: { key: "table.city" },
    columns: columns.map((column) => ({
      head:
        column === undefined
          ? { key: "table.pay" }
          : { key: "name", values: { name: { names: column.name } } },
      holds: { is: "figure", unit },
      ...kindOf(cases.sheet, column?.id ?? ""),
    })),
    rows: inOrder(cases).map((row) => ({
      head: { names: row.names },
      chosen: row === place,
      folded: !shown.has(row),
      cells: columns.map((column): Cell => {
        const figure = cases.exact(row, column);
        const chosen = row === place && column === level;
        return figure === undefined ? { missing: { key: "missing" }, chosen } : { figure, chosen };
      }),
    })),
  };
}

/** The kind all figures of a level share, if they share one; conversion changes none. */
const kindOf = cacheByOwner((sheet: PaySheet, levelId): { readonly kind?: FigureKind } => {
  const level = sheet.levels.find(({ id }) => id === levelId);
  const kind = sharedKind(sheet.places.map((place) => sheet.published(place, level)));
  return kind === undefined ? {} : { kind };
});
