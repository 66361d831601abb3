import { sayValue } from "#schema/say-value.ts";
import { statistics, type Cells, type Finding, type Statistic } from "./columns.ts";
import { noEstimate, topCoded, topCodeOf, years } from "./wages.ts";

/** The cells of one kind of wage: their form, and an example of it for messages. */
const forms = {
  annual: { form: /^(?:[1-9]\d*|#|\*)$/u, example: "dollars a year, for example 58770" },
  hourly: { form: /^(?:\d+\.\d{2}|#|\*)$/u, example: "dollars and cents an hour, for example 28.25" },
} as const;

/** Each wage has its form, the annual one is 2,080 times the hourly one, and percentiles rise below the top code. */
export function* checkWages(cells: Cells): Generator<Finding> {
  const malformed = [...checkForms(cells)];
  yield* malformed;
  // What is no wage can be held against nothing.
  if (malformed.length > 0) return;
  for (const name of statistics) yield* checkAnnual(cells, name);
  yield* checkOrder(cells);
}

function* checkForms(cells: Cells): Generator<Finding> {
  for (const per of ["hourly", "annual"] as const) {
    for (const name of statistics) {
      const field = `${per}_${name}` as const;
      if (forms[per].form.test(cells[field])) continue;
      yield {
        id: "wrong-form",
        field,
        got: sayValue(cells[field]),
        expected: `${forms[per].example}, # (top-coded) or * (no estimate)`,
        fix: "Write it in that form, with the publisher's own signs.",
      };
    }
  }
}

/** Half a cent of an hour is $10.40 a year, and annual wages are rounded to $10: more cannot lie between the two. */
const widest = 15.4;

function* checkAnnual(cells: Cells, name: Statistic): Generator<Finding> {
  const hourly = cells[`hourly_${name}`];
  const field = `annual_${name}` as const;
  const annual = cells[field];
  const isAmount = ![topCoded, noEstimate].includes(annual);
  const agrees =
    isAmount && ![topCoded, noEstimate].includes(hourly)
      ? Math.abs(Number(hourly) * 2080 - Number(annual)) <= widest
      : annual === hourly;
  if (!agrees) {
    yield {
      id: "implausible",
      field,
      got: sayValue(annual),
      expected: `2,080 times hourly_${name} (${sayValue(hourly)})`,
      fix: "Copy the row again: both columns are of the same wage.",
    };
  } else if (isAmount && years.includes(cells.year) && Number(annual) >= topCodeOf(cells.year)) {
    yield {
      id: "implausible",
      field,
      got: sayValue(annual),
      expected: `less than ${topCodeOf(cells.year)}, or #: that is the top code of May ${cells.year}`,
      fix: "Correct the year or the wage, or the top code in wages.ts.",
    };
  }
}

function* checkOrder(cells: Cells): Generator<Finding> {
  const rising = statistics.filter((name) => name !== "mean" && cells[`annual_${name}`] !== noEstimate);
  const rankOf = (name: Statistic): number => {
    const cell = cells[`annual_${name}`];
    return cell === topCoded ? Infinity : Number(cell);
  };
  for (const [index, name] of rising.entries()) {
    const below = rising[index - 1];
    if (below === undefined || rankOf(below) <= rankOf(name)) continue;
    const field = `annual_${name}` as const;
    yield {
      id: "not-ascending",
      field,
      got: sayValue(cells[field]),
      expected: `at least annual_${below} (${sayValue(cells[`annual_${below}`])})`,
      fix: "Put the percentiles in order.",
    };
  }
}
