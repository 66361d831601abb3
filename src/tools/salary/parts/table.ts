import { sharedKind } from "#core/shared-kind.ts";
import { unitName } from "#kit/unit-name.ts";
import type { Table, TableCell } from "#kit/result.ts";
import type { FigureKind } from "#schema/figure.ts";
import type { SchemeValue } from "#schema/scheme.ts";
import type { Cases } from "../compute.ts";
import { inOrder, shownPlaces } from "./shown-places.ts";

/** The figures of the chart, and those around them: a row a place, a column a level. */
export function tableOf(cases: Cases): Table {
  const { place, levels, level, unit } = cases;
  const shown = new Set(shownPlaces(cases).map((one) => one.place));
  const columns: readonly (SchemeValue | undefined)[] = levels.length > 0 ? levels : [undefined];
  return {
    title: { key: "table.title" },
    unit,
    unitName: unitName(unit),
    rowHead: { key: "table.city" },
    columns: columns.map((column) => ({
      head:
        column === undefined
          ? { key: "table.pay" }
          : { key: "name", values: { name: { names: column.name } } },
      ...kindOf(cases, column),
    })),
    rows: inOrder(cases).map((row) => ({
      head: { names: row.names },
      chosen: row === place,
      folded: !shown.has(row),
      cells: columns.map((column): TableCell => {
        const figure = cases.exact(row, column);
        const chosen = row === place && column === level;
        return figure === undefined ? { missing: { key: "missing" }, chosen } : { figure, chosen };
      }),
    })),
  };
}

/** The kind all figures of a column share, if they share one. */
function kindOf(cases: Cases, column: SchemeValue | undefined): { readonly kind?: FigureKind } {
  const kind = sharedKind(cases.places.map((place) => cases.exact(place, column)));
  return kind === undefined ? {} : { kind };
}
