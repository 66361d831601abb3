import { sharedKind } from "#core/shared-kind.ts";
import type { FigureKind } from "#schema/figure.ts";
import type { Place } from "#schema/place.ts";
import type { SchemeValue } from "#schema/scheme.ts";
import { cacheByOwner } from "../memoize/cache-by-owner.ts";
import type { Cell, Table } from "../result/table.ts";
import type { Phrase } from "../words/phrase.ts";
import type { PayData, PaySheet } from "./pay-data.ts";
import { unitName } from "./unit-name.ts";

interface About {
  readonly title: Phrase;
  /** The rows, in order. */
  readonly places: readonly Place[];
  /** The reader's own case. */
  readonly chosen?: { readonly place: Place; readonly level: SchemeValue | undefined };
  readonly isFolded?: (place: Place) => boolean;
}

/** The published figures of an occupation, with a row per place and a column per level. */
export function placesTable(data: PayData, { title, places, chosen, isFolded }: About): Table {
  const { levels, unit, sheet } = data;
  const columns: readonly (SchemeValue | undefined)[] = levels.length > 0 ? levels : [undefined];
  return {
    title,
    unitName: unitName(unit),
    rowHead: { key: "pay.place" },
    columns: columns.map((column) => ({
      head:
        column === undefined
          ? { key: "pay.amount" }
          : { key: "name", values: { name: { names: column.name } } },
      holds: { is: "figure", unit },
      ...kindOf(sheet, column?.id ?? ""),
    })),
    rows: places.map((place) => ({
      head: { names: place.names },
      chosen: place === chosen?.place,
      folded: isFolded?.(place) === true,
      cells: columns.map((column): Cell => {
        const figure = data.exact(place, column);
        const isChosen = place === chosen?.place && column === chosen.level;
        return figure === undefined
          ? { missing: { key: "pay.missing" }, chosen: isChosen }
          : { figure, chosen: isChosen };
      }),
    })),
  };
}

/** The kind that all figures of a level share, if they do. Conversion does not change the kind. */
const kindOf = cacheByOwner((sheet: PaySheet, levelId): { readonly kind?: FigureKind } => {
  const level = sheet.levels.find(({ id }) => id === levelId);
  const kind = sharedKind(sheet.places.map((place) => sheet.published(place, level)));
  return kind === undefined ? {} : { kind };
});
