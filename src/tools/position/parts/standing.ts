import type { Knot } from "#core/check-knots.ts";
import { compaRatio } from "#core/compa-ratio.ts";
import { percentileSpread, type PercentileSpread } from "#core/percentile-spread.ts";
import { publishedKnots } from "#core/published-knots.ts";
import { rangePenetration } from "#core/range-penetration.ts";
import { levelWithin } from "#kit/pay/level-within.ts";
import type { Phrase } from "#kit/words/phrase.ts";
import type { Figure } from "#schema/figure.ts";
import type { SchemeValue } from "#schema/scheme.ts";
import type { LevelFigure } from "./marks.ts";

/** The position of an amount among published figures. */
export type Standing =
  | {
      readonly is: "percentile";
      readonly spread: Extract<PercentileSpread, { at: "within" }>;
      /** The published percentiles around it; undefined if it equals one of them. */
      readonly between: readonly [Knot, Knot] | undefined;
    }
  | {
      readonly is: "below-percentile" | "above-percentile";
      readonly percentile: number;
      readonly topCode?: number;
    }
  | { readonly is: "in-range"; readonly level: SchemeValue | undefined; readonly penetration: number }
  | { readonly is: "between"; readonly below: SchemeValue; readonly above: SchemeValue }
  | { readonly is: "at"; readonly level: SchemeValue | undefined }
  | { readonly is: "under-all" | "over-all"; readonly level: SchemeValue | undefined }
  /** If only upper bounds are published: below this one, and above the one before. */
  | {
      readonly is: "under-ceiling";
      readonly level: SchemeValue | undefined;
      readonly over: SchemeValue | undefined;
    }
  | { readonly is: "nothing" };

export function standingOf(amount: number, figures: readonly LevelFigure[]): Standing {
  const [only] = figures;
  if (figures.length === 1 && only?.figure?.kind === "percentiles")
    return amongPercentiles(amount, only.figure);
  return amongLevels(amount, figures);
}

function amongPercentiles(amount: number, figure: Extract<Figure, { kind: "percentiles" }>): Standing {
  const spread = percentileSpread(figure, amount);
  if (spread === undefined) return { is: "nothing" };
  if (spread.at === "within") {
    const knots = publishedKnots(figure);
    const above = knots.findIndex((knot) => knot.amount > amount);
    const [from, to] = [knots[above - 1], knots[above]];
    const isBetween = from !== undefined && to !== undefined && from.amount < amount;
    return { is: "percentile", spread, between: isBetween ? [from, to] : undefined };
  }
  const top = [figure.p90, figure.p75, figure.p50].find(
    (entry) => typeof entry === "object" && "atLeast" in entry,
  );
  return spread.at === "below"
    ? { is: "below-percentile", percentile: spread.percentile }
    : {
        is: "above-percentile",
        percentile: spread.percentile,
        ...(typeof top === "object" && "atLeast" in top ? { topCode: top.atLeast } : {}),
      };
}

/**
 * Published levels are ordered from the lowest. The amount lies in one, between two, or outside all of them.
 */
function amongLevels(amount: number, figures: readonly LevelFigure[]): Standing {
  const known = figures.flatMap(({ level, figure }) => {
    const bounds = figure && boundsOf(figure);
    return bounds === undefined ? [] : [{ level, ...bounds }];
  });
  const [lowest] = known;
  const highest = known.at(-1);
  if (lowest === undefined || highest === undefined) return { is: "nothing" };
  const inside = known.find(({ low, high }) => low !== undefined && amount >= low && amount <= high);
  if (inside?.low !== undefined) {
    const penetration = rangePenetration(amount, { low: inside.low, high: inside.high });
    return penetration === undefined
      ? { is: "at", level: inside.level }
      : { is: "in-range", level: inside.level, penetration };
  }
  if (amount > highest.high) return { is: "over-all", level: highest.level };
  const above = known.find(({ high }) => amount <= high) ?? highest;
  const below = known[known.indexOf(above) - 1];
  if (above.low === undefined) return { is: "under-ceiling", level: above.level, over: below?.level };
  if (below === undefined) return { is: "under-all", level: lowest.level };
  return below.level === undefined || above.level === undefined
    ? { is: "under-all", level: above.level }
    : { is: "between", below: below.level, above: above.level };
}

/** A figure's published bounds. A ceiling has no lower one. */
function boundsOf(figure: Figure): { readonly low: number | undefined; readonly high: number } | undefined {
  switch (figure.kind) {
    case "range":
      return { low: figure.low, high: figure.high };
    case "ceiling":
      return { low: undefined, high: figure.high };
    case "point":
      return { low: figure.value, high: figure.value };
    case "percentiles": {
      const knots = publishedKnots(figure);
      const [first] = knots;
      const last = knots.at(-1);
      return first === undefined || last === undefined ? undefined : { low: first.amount, high: last.amount };
    }
    case "suppressed":
      return undefined;
  }
}

/**
 * The amount that pay is divided by: the median, otherwise the mean, or the point of a level. Ranges and
 * ceilings publish none.
 */
export interface Reference {
  readonly name: "p50" | "mean" | "point";
  readonly amount: number;
  readonly ratio: number;
}

export function referenceOf(amount: number, figure: Figure | undefined): Reference | undefined {
  const found = referenceAmount(figure);
  const ratio = found && compaRatio(amount, found.amount);
  return found === undefined || ratio === undefined ? undefined : { ...found, ratio };
}

function referenceAmount(figure: Figure | undefined): Pick<Reference, "name" | "amount"> | undefined {
  if (figure?.kind === "point") return { name: "point", amount: figure.value };
  if (figure?.kind !== "percentiles") return undefined;
  for (const name of ["p50", "mean"] as const) {
    const entry = figure[name];
    if (typeof entry === "number") return { name, amount: entry };
  }
  return undefined;
}

/**
 * The position of pay relative to two published amounts: the quartiles of a distribution, or the bounds of a
 * range. It is 0 at the lower and 1 at the upper amount, and may lie outside.
 */
export interface Penetration {
  readonly between: "quartiles" | "range";
  readonly low: number;
  readonly high: number;
  readonly share: number;
}

export function penetrationOf(amount: number, figure: Figure | undefined): Penetration | undefined {
  const bounds =
    figure?.kind === "range"
      ? { between: "range" as const, low: figure.low, high: figure.high }
      : figure?.kind === "percentiles" && typeof figure.p25 === "number" && typeof figure.p75 === "number"
        ? { between: "quartiles" as const, low: figure.p25, high: figure.p75 }
        : undefined;
  const share = bounds && rangePenetration(amount, bounds);
  return bounds === undefined || share === undefined ? undefined : { ...bounds, share };
}

/**
 * The next amount above this one: the next percentile, or where the next level begins. Of a level with percentiles, that is
 * the lowest of them, as where it is said between which levels the pay lies.
 */
export function nextAbove(
  amount: number,
  figures: readonly LevelFigure[],
): { readonly name: Phrase; readonly missing: number } | undefined {
  for (const { level, figure } of figures) {
    if (figure === undefined) continue;
    if (level !== undefined) {
      const low = boundsOf(figure)?.low;
      if (low !== undefined && low > amount)
        return { name: { key: "next.level", values: { level: levelWithin(level) } }, missing: low - amount };
    } else if (figure.kind === "percentiles") {
      const knot = publishedKnots(figure).find((one) => one.amount > amount);
      if (knot === undefined) continue;
      const { percentile } = knot;
      const name =
        percentile === 50
          ? { key: "next.median" }
          : { key: "next.percentile", values: { percentile: { number: percentile } } };
      return { name, missing: knot.amount - amount };
    }
  }
  return undefined;
}
