import type { Observation, OccupationFile } from "#schema/occupation.ts";
import type { PlaceFile } from "#schema/place.ts";
import type { Conversion } from "../parts/conversion.ts";
import { readTable, type TableRow } from "../parts/read-table.ts";
import { usOccupations } from "../parts/us-occupations.ts";
import { usPlaces } from "../parts/us-places.ts";
import { centsOf } from "./check-levels.ts";
import { checkRows } from "./check-rows.ts";
import { columns, type Column } from "./columns.ts";
import { placeNames } from "./place-names.ts";

type Cells = TableRow<Column>["cells"];

/** The prevailing wages of the US Department of Labor: a row an occupation and area → places and occupation files. */
export function convert(csv: string, file: string): Conversion {
  const { rows, problems: broken } = readTable(csv, columns, file);
  const problems = [...broken, ...checkRows(rows, file)];
  if (problems.length > 0) return { problems: problems.sort((a, b) => (a.row ?? 0) - (b.row ?? 0)) };

  const byName = rows.map(({ cells }) => cells).sort((a, b) => a.area_name.localeCompare(b.area_name, "en"));
  return { problems: [], converted: { places: placesOf(byName), occupations: occupationsOf(byName) } };
}

function placesOf(rows: readonly Cells[]): PlaceFile {
  const names = new Map(rows.map((cells) => [placeId(cells), placeNames(cells.area_name)]));
  return usPlaces([...names].map(([id, names]) => ({ id, names, kind: "area" })));
}

function occupationsOf(rows: readonly Cells[]): ReadonlyMap<string, OccupationFile> {
  const found = Object.entries(usOccupations).map(([code, said]) => {
    const observations = rows.filter(({ soc }) => soc === code).flatMap(observationsOf);
    return [code, { code, ...said, observations }] as const;
  });
  return new Map(found.filter(([, { observations }]) => observations.length > 0));
}

function observationsOf(cells: Cells): readonly Observation[] {
  const cents = centsOf(cells) ?? [];
  return cents.map((value, index) => ({
    place: placeId(cells),
    level: String(index + 1),
    kind: "point",
    value,
  }));
}

function placeId({ area_code }: Cells): string {
  return `us-${area_code}`;
}
