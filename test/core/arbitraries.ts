import fc from "fast-check";
import type { Figure } from "#schema/figure.ts";

fc.configureGlobal({ seed: 20261123 });

/** Amounts as data sets store them. */
export const amount = fc.integer({ min: 1, max: 10_000_000 });

export const sample = fc.array(amount, { minLength: 1, maxLength: 40 });

export const share = fc.double({ min: 0, max: 1, noNaN: true });

/** Two amounts, the lower first. */
export const bounds = fc.tuple(amount, amount).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

/** Published percentiles with amounts that rise by at least 1 from each to the next. */
export const knots = fc
  .tuple(
    fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 2, maxLength: 6 }),
    fc.array(amount, { minLength: 6, maxLength: 6 }),
  )
  .map(([percentiles, steps]) => {
    let total = 0;
    return percentiles
      .toSorted((a, b) => a - b)
      .map((percentile, index) => ({ percentile, amount: (total += steps[index] ?? 1) }));
  });

const reason = fc.constantFrom("too-few", "not-published", "not-estimated");
const statistic = fc.constantFrom("mean", "median", "interpolated", "unspecified");
const entry = fc.oneof(amount, fc.record({ atLeast: amount }), fc.record({ withheld: reason }));

export const range: fc.Arbitrary<Figure> = bounds.map(([low, high]) => ({ kind: "range", low, high }));
export const ceiling: fc.Arbitrary<Figure> = amount.map((high) => ({ kind: "ceiling", high }));
export const point: fc.Arbitrary<Figure> = fc.record(
  { kind: fc.constant("point"), value: amount, statistic },
  { requiredKeys: ["kind", "value"] },
);
export const percentiles: fc.Arbitrary<Figure> = fc.record(
  {
    kind: fc.constant("percentiles"),
    p10: entry,
    p25: entry,
    p50: entry,
    p75: entry,
    p90: entry,
    mean: entry,
    employment: amount,
  },
  { requiredKeys: ["kind"] },
);
export const suppressed: fc.Arbitrary<Figure> = fc.record({ kind: fc.constant("suppressed"), reason });

export const figure: fc.Arbitrary<Figure> = fc.oneof(range, ceiling, point, percentiles, suppressed);
