import type { Observation } from "#schema/occupation.ts";
import type { Place, PlaceFile } from "#schema/place.ts";
import type { Conversion } from "../parts/conversion.ts";
import { occupationsOf } from "../parts/occupations-of.ts";
import { readTable, type TableRow } from "../parts/read-table.ts";
import { usPlaces } from "../parts/us-places.ts";
import { stateOf, statesAround } from "../parts/us-states.ts";
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
  const occupations = occupationsOf(byName, observationsOf);
  return { problems: [], converted: { places: placesOf(byName), occupations } };
}

function placesOf(rows: readonly Cells[]): PlaceFile {
  const byId = new Map(rows.map((cells) => [placeId(cells), cells]));
  const areas = [...byId].map(([id, { area_name, state }]): Place => ({
    id,
    names: placeNames(area_name),
    kind: "area",
    region: stateOf(area_name, state),
  }));
  return usPlaces([...statesAround(areas), ...areas]);
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
