import { sharedKind } from "#core/shared-kind.ts";
import type { FigureKind } from "#schema/figure.ts";
import type { Place } from "#schema/place.ts";
import type { SchemeValue } from "#schema/scheme.ts";
import { cacheByOwner } from "../memoize/cache-by-owner.ts";
import type { Cell, Table } from "../result/table.ts";
import type { Phrase, Value } from "../words/phrase.ts";
import type { PayData, PaySheet } from "./pay-data.ts";
import { absentPhrase, estimatePhrase } from "./absent.ts";
import { entryColumns } from "./entry-columns.ts";
import { unitName } from "./unit-name.ts";

interface About {
  readonly title: Phrase;
  /** A shorter name, for the sheet in a workbook. */
  readonly name?: Phrase;
  /** The rows, in order. */
  readonly places: readonly Place[];
  /** The reader's own case. */
  readonly chosen?: { readonly place: Place; readonly level: SchemeValue | undefined };
  readonly isFolded?: (place: Place) => boolean;
}

/** The published figures of an occupation, with a row per place and a column per level. */
export function placesTable(data: PayData, about: About): Table {
  const { title, name, places, chosen, isFolded } = about;
  const { levels, unit, sheet } = data;
  if (levels.length === 0 && isDistribution(sheet, "")) {
    return distributionTable(data, about);
  }
  const columns: readonly (SchemeValue | undefined)[] = levels.length > 0 ? levels : [undefined];
  return {
    title,
    ...(name && { name }),
    unitName: unitName(unit),
    rowHead: { key: "pay.place" },
    columns: columns.map((column) => ({
      head:
        column === undefined
          ? { key: "pay.amount" }
          : { key: "name", values: { name: { names: column.name } } },
      holds: { is: "figure", unit },
      of: { level: column?.name, measure: { key: "pay.amount" } },
      ...(column !== undefined && column === chosen?.level && { chosen: true }),
      ...kindOf(sheet, column?.id ?? ""),
    })),
    rows: places.map((place) => ({
      head: { names: place.names },
      chosen: place === chosen?.place,
      folded: isFolded?.(place) === true,
      of: { place },
      cells: columns.map((column): Cell => {
        const figure = data.exact(place, column);
        const isChosen = place === chosen?.place && column === chosen.level;
        return figure === undefined
          ? { missing: absentPhrase(data, place, column), chosen: isChosen }
          : { figure, note: estimatePhrase(data, place, column), chosen: isChosen };
      }),
    })),
  };
}

/** Distributions without levels: a column per amount. */
function distributionTable(data: PayData, { title, name, places, chosen, isFolded }: About): Table {
  const { unit } = data;
  const columns = entryColumns(
    places.map((place) => data.exact(place, undefined)),
    unit,
  );
  return {
    title,
    ...(name && { name }),
    unitName: unitName(unit),
    rowHead: { key: "pay.place" },
    columns: columns.map(({ head }) => head),
    rows: places.map((place) => {
      const note = estimatePhrase(data, place, undefined);
      const placeName: Value = { names: place.names };
      const figure = data.exact(place, undefined);
      return {
        head:
          note === undefined
            ? placeName
            : { phrase: { key: "pay.place-noted", values: { place: placeName, note: { phrase: note } } } },
        chosen: place === chosen?.place,
        folded: isFolded?.(place) === true,
        of: { place, note },
        cells: columns.map(({ cellOf }) => cellOf(figure, absentPhrase(data, place, undefined))),
      };
    }),
  };
}

const isDistribution = cacheByOwner((sheet: PaySheet, _all: string): boolean =>
  sheet.places.some((place) => sheet.published(place, undefined)?.kind === "percentiles"),
);

/** The kind that all figures of a level share, if they do. Conversion does not change the kind. */
const kindOf = cacheByOwner((sheet: PaySheet, levelId): { readonly kind?: FigureKind } => {
  const level = sheet.levels.find(({ id }) => id === levelId);
  const kind = sharedKind(sheet.places.map((place) => sheet.published(place, level)));
  return kind === undefined ? {} : { kind };
});
