import { sayValue } from "#schema/say-value.ts";
import { levelColumns, type Column, type Finding } from "./columns.ts";

/** Dollars as the publisher writes them. Cents are read from the text: 19.69 × 100 is not 1969 in a computer. */
const dollars = /^(\d+)\.(\d{2})$/u;

/** The cents of levels 1 to 4; undefined where one is not an amount, which `checkLevels` says. */
export function centsOf(cells: Readonly<Record<Column, string>>): readonly number[] | undefined {
  const cents = levelColumns.map((column) => Number(cells[column].replace(dollars, "$1$2")));
  return levelColumns.every((column) => dollars.test(cells[column])) ? cents : undefined;
}

/**
 * The four levels are amounts at equal steps: level 1 is the mean of the lowest third of wages, level 4 of the upper
 * two thirds, 2 and 3 stand between. A row that breaks this was copied wrongly, or follows another rule.
 */
export function* checkLevels(cells: Readonly<Record<Column, string>>): Generator<Finding> {
  for (const field of levelColumns) {
    if (dollars.test(cells[field])) continue;
    yield {
      id: "wrong-form",
      field,
      got: sayValue(cells[field]),
      expected: "dollars and cents, for example 24.65",
      fix: "Write it in that form, or leave out a row whose levels are not published.",
    };
  }
  const [one, , , four] = centsOf(cells) ?? [];
  if (one === undefined || four === undefined) return;
  if (four < one) {
    yield {
      id: "not-ascending",
      field: "level4_hourly_usd",
      got: cells.level4_hourly_usd,
      expected: `at least level 1 (${cells.level1_hourly_usd})`,
      fix: "Put the levels in order.",
    };
    return;
  }
  yield* checkStep(cells, "level2_hourly_usd", (2 * one + four) / 3, "(2 × level 1 + level 4) ÷ 3");
  yield* checkStep(cells, "level3_hourly_usd", (one + 2 * four) / 3, "(level 1 + 2 × level 4) ÷ 3");
}

/** A third of a whole number of cents is never half a cent: there is one way to round it. */
function* checkStep(
  cells: Readonly<Record<Column, string>>,
  field: (typeof levelColumns)[number],
  cents: number,
  formula: string,
): Generator<Finding> {
  const due = (Math.round(cents) / 100).toFixed(2);
  if (cells[field] === due) return;
  yield {
    id: "implausible",
    field,
    got: cells[field],
    expected: `${due}, that is ${formula}`,
    fix: "Copy the row again: the publisher's levels stand at equal steps.",
  };
}
