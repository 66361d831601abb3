import type { percentileNames } from "./names.ts";
import { z } from "./z.ts";

/** Amounts are stored as whole numbers of the data set's unit (roubles, or cents), never as decimals. */
export const Amount = z.int().check(z.minimum(0));

/** The kind of a single number that a source gives. */
export const Statistic = z.enum([
  "mean",
  "near-mean",
  "median",
  "mean-of-lowest-third",
  "mean-of-upper-two-thirds",
  "interpolated",
  "unspecified",
]);
export type Statistic = z.infer<typeof Statistic>;

export const SuppressionReason = z.enum(["too-few", "not-published", "not-estimated"]);
export type SuppressionReason = z.infer<typeof SuppressionReason>;

/** One entry of a distribution: an amount, a top code ("at least"), or a suppressed entry with its reason. */
export const PercentileEntry = z.union(
  [Amount, z.strictObject({ atLeast: Amount }), z.strictObject({ withheld: SuppressionReason })],
  "a whole number, { atLeast } for a top code, or { withheld } with a reason",
);
export type PercentileEntry = z.infer<typeof PercentileEntry>;

/** A range with a published lower and upper bound. */
export const RangeFigure = z.strictObject({ kind: z.literal("range"), low: Amount, high: Amount });
/** "Up to" an upper bound. The lower one is not published. */
export const CeilingFigure = z.strictObject({ kind: z.literal("ceiling"), high: Amount });
/** One number. Its statistic may be declared once per segment in dataset.json. */
export const PointFigure = z.strictObject({
  kind: z.literal("point"),
  value: Amount,
  statistic: z.optional(Statistic),
});
/** A summary of a distribution: some percentiles and the mean. */
export const PercentilesFigure = z.strictObject({
  kind: z.literal("percentiles"),
  p10: z.optional(PercentileEntry),
  p25: z.optional(PercentileEntry),
  p50: z.optional(PercentileEntry),
  p75: z.optional(PercentileEntry),
  p90: z.optional(PercentileEntry),
  mean: z.optional(PercentileEntry),
  /** The number of people in the cell, as published (often rounded). */
  employment: z.optional(z.int().check(z.minimum(0))),
  /** Relative standard error of the mean, in percent. */
  meanRelativeError: z.optional(z.number().check(z.minimum(0))),
});
/** The whole figure is suppressed, with the reason. */
export const SuppressedFigure = z.strictObject({ kind: z.literal("suppressed"), reason: SuppressionReason });

export const Figure = z.discriminatedUnion("kind", [
  RangeFigure,
  CeilingFigure,
  PointFigure,
  PercentilesFigure,
  SuppressedFigure,
]);
export type Figure = z.infer<typeof Figure>;
export type FigureKind = Figure["kind"];

export type PercentileName = (typeof percentileNames)[number];
