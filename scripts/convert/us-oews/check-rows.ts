import type { Problem } from "#schema/problem.ts";
import { sayValue } from "#schema/say-value.ts";
import { checkUsOccupation } from "../parts/check-us-occupation.ts";
import type { TableRow } from "../parts/read-table.ts";
import { usOccupations } from "../parts/us-occupations.ts";
import { checkWages } from "./check-wages.ts";
import type { Cells, Column, Finding } from "./columns.ts";
import { years } from "./wages.ts";

type Row = TableRow<Column>;

/** Occupations, and the groups of them that the publisher tables beside them. */
const groups = ["total", "major", "minor", "broad", "detailed"];

/** Each row by itself, then against the rows before it. Of a total only its group is read: it is left out. */
export function checkRows(rows: readonly Row[], file: string): readonly Problem[] {
  const pairs = new Map<string, Row>();
  return rows.flatMap((row) => {
    const { cells } = row;
    const findings = [
      ...checkGroup(cells),
      ...(cells.group === "detailed" ? [...checkOccupation(cells), ...checkOnce(row, pairs)] : []),
    ];
    return findings.map((finding) => ({ ...finding, file, row: row.row }));
  });
}

function* checkGroup({ group, soc }: Cells): Generator<Finding> {
  const known = usOccupations[soc] !== undefined;
  if (known ? group === "detailed" : groups.includes(group)) return;
  yield {
    id: "not-accepted",
    field: "group",
    got: sayValue(group),
    expected: known ? `"detailed": ${soc} is an occupation, not a total` : `one of ${groups.join(", ")}`,
    fix: "Correct the group or the code.",
  };
}

function* checkOccupation(cells: Cells): Generator<Finding> {
  yield* checkYear(cells);
  yield* checkUsOccupation(cells);
  yield* checkSample(cells);
  yield* checkWages(cells);
}

function* checkYear({ year }: Cells): Generator<Finding> {
  if (years.includes(year)) return;
  yield {
    id: "not-accepted",
    field: "year",
    got: sayValue(year),
    expected: `one of ${years.join(", ")}`,
    fix: "Correct it, or give the top code of that year in wages.ts and the vintage in dataset.json.",
  };
}

function* checkSample({ employment, mean_prse }: Cells): Generator<Finding> {
  if (!/^(?:[1-9]\d*0|\*\*)$/u.test(employment)) {
    yield {
      id: "wrong-form",
      field: "employment",
      got: sayValue(employment),
      expected: "people, rounded to 10, for example 977070, or ** (no estimate)",
      fix: "Write it in that form, without separators.",
    };
  }
  if (!/^(?:\d+(?:\.\d+)?|\*)$/u.test(mean_prse)) {
    yield {
      id: "wrong-form",
      field: "mean_prse",
      got: sayValue(mean_prse),
      expected: "percent, for example 0.5, or * (no estimate)",
      fix: "Write it in that form, without a sign.",
    };
  }
}

function* checkOnce(row: Row, pairs: Map<string, Row>): Generator<Finding> {
  const pair = `${row.cells.soc} in ${row.cells.year}`;
  const first = pairs.get(pair);
  pairs.set(pair, first ?? row);
  if (first === undefined) return;
  yield {
    id: "duplicate",
    field: "soc",
    got: `${pair}, as in row ${first.row}`,
    expected: "each pair of occupation and year once",
    fix: "Remove one of the two.",
  };
}
