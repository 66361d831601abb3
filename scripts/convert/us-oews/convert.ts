import type { Observation } from "#schema/occupation.ts";
import type { Conversion } from "../parts/conversion.ts";
import { occupationsOf } from "../parts/occupations-of.ts";
import { readTable } from "../parts/read-table.ts";
import { unitedStates, usPlaces } from "../parts/us-places.ts";
import { checkRows } from "./check-rows.ts";
import { columns, statistics, type Cells, type Column } from "./columns.ts";
import { entryOf, noEstimate } from "./wages.ts";

/**
 * The national percentiles of the US Bureau of Labor Statistics: a row an occupation and year → a file an occupation,
 * an observation a year from the oldest. Totals of several occupations are left out: beside the occupations they are
 * made of, they would be counted twice.
 */
export function convert(csv: string, file: string): Conversion {
  const { rows, problems: broken } = readTable<Column>(csv, columns, file);
  const problems = [...broken, ...checkRows(rows, file)];
  if (problems.length > 0) return { problems: problems.sort((a, b) => (a.row ?? 0) - (b.row ?? 0)) };

  const detailed = rows
    .map(({ cells }) => cells)
    .filter(({ group }) => group === "detailed")
    .sort((a, b) => Number(a.year) - Number(b.year));
  if (detailed.length === 0) {
    const expected = "at least one detailed occupation";
    const fix = "Take the publisher's file again.";
    return { problems: [{ id: "missing", file, got: "only totals", expected, fix }] };
  }
  const occupations = occupationsOf(detailed, (cells) => [observationOf(cells)]);
  return { problems: [], converted: { places: usPlaces([]), occupations } };
}

function observationOf(cells: Cells): Observation {
  const { year, employment, mean_prse } = cells;
  const key = { place: unitedStates.id, vintage: year };
  if (statistics.every((name) => cells[`annual_${name}`] === noEstimate)) {
    return { ...key, kind: "suppressed", reason: "not-estimated" };
  }
  return {
    ...key,
    kind: "percentiles",
    ...Object.fromEntries(statistics.map((name) => [name, entryOf(cells[`annual_${name}`], year)])),
    // "**" and "*" of these two say that there is no number: the schema has them left out.
    ...(employment === "**" ? {} : { employment: Number(employment) }),
    ...(mean_prse === noEstimate ? {} : { meanRelativeError: Number(mean_prse) }),
  };
}
