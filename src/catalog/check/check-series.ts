import type { MinimumWageSeries, Series } from "#schema/series.ts";
import { checkId } from "./check-id.ts";
import { checkUnique } from "./check-unique.ts";
import type { Problems } from "./context.ts";

/**
 * Checks that a series has every year from its first to its last, in order, because missing years are never
 * estimated. Minimum wages are checked to follow each other by their days.
 */
export function* checkSeries(series: Series, name: string, file: string): Problems {
  yield* checkId(series.id, name, { file, field: "id", name: "file" });
  if (series.measure === "minimum-wage-by-the-hour") yield* checkMinimumWages(series, file);
  else yield* checkYears(series.values, file);
}

function* checkMinimumWages({ rates }: MinimumWageSeries, file: string): Problems {
  yield* checkUnique(
    rates.map(({ id }) => id),
    "rates",
    (field) => ({ file, field }),
  );
  for (const [rate, { values }] of rates.entries()) {
    for (const [index, { from, until = from }] of values.entries()) {
      const before = values[index - 1];
      const last = before?.until ?? before?.from ?? "";
      if (from > last && until >= from) continue;
      yield {
        id: "not-ascending",
        file,
        field: `rates[${rate}].values[${index}].from`,
        got: `${from} after ${last}`,
        expected: "a later day, and an end that is not before it",
        fix: "Put the amounts in the order of their days.",
      };
    }
  }
}

function* checkYears(values: readonly { readonly year: number }[], file: string): Problems {
  for (const [index, { year }] of values.entries()) {
    const before = values[index - 1]?.year;
    if (before === undefined || year === before + 1) continue;
    yield {
      id: year > before ? "gap" : "duplicate",
      file,
      field: `values[${index}].year`,
      got: `${year} after ${before}`,
      expected: String(before + 1),
      fix:
        year > before
          ? "Add the years in between, or end the series before."
          : "Put each year once, in order.",
    };
  }
}
