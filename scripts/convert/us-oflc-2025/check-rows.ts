import type { Problem } from "#schema/problem.ts";
import { sayValue } from "#schema/say-value.ts";
import { checkUsOccupation } from "../parts/check-us-occupation.ts";
import type { TableRow } from "../parts/read-table.ts";
import { checkLevels } from "./check-levels.ts";
import type { Column, Finding } from "./columns.ts";

type Row = TableRow<Column>;

/** Each row by itself, then against the rows before it: one name an area, one area a name, one row a pair. */
export function checkRows(rows: readonly Row[], file: string): readonly Problem[] {
  const nameOf = new Map<string, Row>();
  const codeOf = new Map<string, Row>();
  const pairs = new Map<string, Row>();
  return rows.flatMap((row) => {
    const { soc, area_code, area_name } = row.cells;
    const pair = `${soc} in ${area_code}`;
    const findings = [
      ...checkUsOccupation(row.cells),
      ...checkArea(row),
      ...agrees(row, "area_name", firstOf(nameOf, area_code, row)),
      ...agrees(row, "area_code", firstOf(codeOf, area_name, row)),
      ...checkOnce(pair, row, firstOf(pairs, pair, row)),
      ...checkLevels(row.cells),
    ];
    return findings.map((finding) => ({ ...finding, file, row: row.row }));
  });
}

/** The first row that has this key: the row itself, where it is. */
function firstOf(seen: Map<string, Row>, key: string, row: Row): Row {
  const first = seen.get(key) ?? row;
  seen.set(key, first);
  return first;
}

function* checkArea({ cells }: Row): Generator<Finding> {
  const { area_code, area_name, state } = cells;
  // A metropolitan area has five digits; any other its state's number and five more, without the zero in front.
  if (!/^[1-9]\d{4,6}$/u.test(area_code)) {
    yield {
      id: "wrong-form",
      field: "area_code",
      got: sayValue(area_code),
      expected: "5 to 7 digits, for example 35620",
      fix: "Copy the code as text: a spreadsheet may have rewritten it.",
    };
  }
  if (!/^\S(?:.*\S)?$/u.test(area_name)) {
    yield {
      id: "wrong-form",
      field: "area_name",
      got: sayValue(area_name),
      expected: "the publisher's name of the area, without a space at either end",
      fix: "Write it in full.",
    };
  }
  const states = / ([A-Z]{2}(?:-[A-Z]{2})*)$/u.exec(area_name)?.[1] ?? state;
  if (!/^[A-Z]{2}(?:-[A-Z]{2})*$/u.test(state) || sorted(state) !== sorted(states)) {
    yield {
      id: "not-accepted",
      field: "state",
      got: sayValue(state),
      expected: states === state ? "states as in NJ-NY" : `${states}, as the area's name ends`,
      fix: "Correct the state or the name.",
    };
  }
}

function sorted(states: string): string {
  return states.split("-").sort().join("-");
}

function* agrees({ cells }: Row, field: "area_code" | "area_name", first: Row): Generator<Finding> {
  if (cells[field] === first.cells[field]) return;
  const other = field === "area_code" ? "area_name" : "area_code";
  yield {
    id: "not-accepted",
    field,
    got: sayValue(cells[field]),
    expected: `${sayValue(first.cells[field])}, as for ${sayValue(cells[other])} in row ${first.row}`,
    fix: "Correct the code or the name: each area has one of both.",
  };
}

function* checkOnce(pair: string, { row }: Row, first: Row): Generator<Finding> {
  if (row === first.row) return;
  yield {
    id: "duplicate",
    field: "area_code",
    got: `${pair}, as in row ${first.row}`,
    expected: "each pair of occupation and area once",
    fix: "Remove one of the two.",
  };
}
