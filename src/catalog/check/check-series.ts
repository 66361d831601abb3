import type { Series } from "#schema/series.ts";
import { checkId } from "./check-id.ts";
import type { Problems } from "./context.ts";

/**
 * Checks that a series has every year from its first to its last, in order, because missing years are never
 * estimated.
 */
export function* checkSeries({ id, values }: Series, name: string, file: string): Problems {
  yield* checkId(id, name, { file, field: "id", name: "file" });
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
