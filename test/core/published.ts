import type { Knot } from "#core/check-knots.ts";

/** The percentiles of the oracle's vectors, frozen through: what is published is never changed. */
export const published: readonly Knot[] = Object.freeze(
  [
    { percentile: 10, amount: 32000 },
    { percentile: 25, amount: 37000 },
    { percentile: 50, amount: 43000 },
    { percentile: 75, amount: 51000 },
    { percentile: 90, amount: 62000 },
  ].map((knot) => Object.freeze(knot)),
);
