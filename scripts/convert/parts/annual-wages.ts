import type { PercentileEntry } from "#schema/figure.ts";

/** The annual wages of the Bureau of Labor Statistics, from low to high, the mean last. */
export const statistics = ["p10", "p25", "p50", "p75", "p90", "mean"] as const;

export const wageColumns = statistics.map((name) => `annual_${name}` as const);
type WageColumn = (typeof wageColumns)[number];

/** The columns that rise: all but the mean, which may have any position. */
export const risingWages = wageColumns.slice(0, -1);

/** How each of these cells is written. "#" is what the copy marks so. */
export function wageForms(signs: "" | "#") {
  const wage =
    signs === "#"
      ? { form: /^(?:[1-9]\d*|#)?$/u, expected: "dollars a year, # (withheld) or nothing" }
      : { form: /^(?:[1-9]\d*)?$/u, expected: "dollars a year, or nothing" };
  return {
    employment: { form: /^(?:[1-9]\d*)?$/u, expected: "people, or nothing" },
    ...Object.fromEntries(wageColumns.map((column) => [column, wage])),
  };
}

type Cells = Readonly<Record<WageColumn | "employment", string>>;

/** The amounts of a row. Top-coded or withheld, it cannot be told which: "#" is withheld, never "at least". */
export function wagesOf(cells: Cells): Readonly<Record<string, PercentileEntry>> {
  return Object.fromEntries(
    statistics.flatMap((name): readonly (readonly [string, PercentileEntry])[] => {
      const cell = cells[`annual_${name}`];
      if (cell === "") return [];
      return [[name, cell === "#" ? { withheld: "not-published" } : Number(cell)]];
    }),
  );
}

export function employmentOf({ employment }: Cells): { readonly employment?: number } {
  return employment === "" ? {} : { employment: Number(employment) };
}
