import type { Figure, PercentileName, Statistic } from "#schema/figure.ts";
import type { Basis, Component, Period } from "#schema/unit.ts";
import { percentileEntries } from "./percentile-entries.ts";

/** A figure with what one must know to set it beside another. */
export interface Comparable {
  readonly figure: Figure;
  /** The data set's id. */
  readonly dataset: string;
  /** ISO 4217. */
  readonly currency: string;
  readonly period: Period;
  readonly basis: Basis;
  readonly component: Component;
  readonly vintage: string;
}

/** The same thing on both sides: a bound, a point, a percentile or the mean. */
export interface Pair {
  readonly bound: "low" | "high" | "value" | "mean" | PercentileName;
  readonly a: number;
  readonly b: number;
}

export type Difference = "kind" | "statistic" | "currency" | "period" | "basis" | "component" | "vintage";

export interface Comparison {
  readonly pairs: readonly Pair[];
  readonly differences: readonly Difference[];
}

/**
 * What of one figure may be compared with what of another, like with like?
 *
 * Variant: low with low and high with high of two ranges; high with high of two ceilings; two points of one statistic
 * ("unspecified" only within one data set); each percentile and the mean that both publish as plain amounts; a point
 * that is a mean or a median with that entry of a distribution. A range and a ceiling share nothing: their highs do
 * not mean the same. Suppressed figures never compare.
 *
 * `differences` names, in this order, what keeps them apart: `kind` (no bound in common), `statistic` (points or
 * distributions without one in common), currency, period, basis, component ("not-stated" is the same only within one
 * data set). Any of these leaves no pair, and where there is no pair at least one is named. A differing `vintage` is
 * named too, but compared.
 *
 * @param a one side, amounts in its own currency and period.
 * @param b the other side.
 * @returns pairs of amounts, `a` and `b` from their sides; changing sides changes only that.
 * @example compareFigures(
 *   { figure: { kind: "ceiling", high: 20 }, dataset: "x", currency: "RUB", period: "month", basis: "net", component: "base", vintage: "2014" },
 *   { figure: { kind: "ceiling", high: 40 }, dataset: "x", currency: "RUB", period: "month", basis: "net", component: "base", vintage: "2015" },
 * ) // => { pairs: [{ bound: "high", a: 20, b: 40 }], differences: ["vintage"] }
 */
export function compareFigures(a: Comparable, b: Comparable): Comparison {
  const sameDataset = a.dataset === b.dataset;
  const pairs = shared(bounds(a), bounds(b));
  const apart: readonly (Difference | false)[] = [
    pairs.length === 0 && (holdsStatistics(a.figure) && holdsStatistics(b.figure) ? "statistic" : "kind"),
    a.currency !== b.currency && "currency",
    a.period !== b.period && "period",
    !sameStatement(a.basis, b.basis, sameDataset) && "basis",
    !sameStatement(a.component, b.component, sameDataset) && "component",
  ];
  const blocking = apart.filter((difference) => difference !== false);
  return {
    pairs: blocking.length > 0 ? [] : pairs,
    differences: a.vintage === b.vintage ? blocking : [...blocking, "vintage"],
  };
}

/** What a source leaves unsaid may be the same throughout that source; across two sources nobody knows. */
function sameStatement(a: string, b: string, sameDataset: boolean): boolean {
  return a === b && (a !== "not-stated" || sameDataset);
}

function holdsStatistics({ kind }: Figure): boolean {
  return kind === "point" || kind === "percentiles";
}

/** An amount of a figure; those of the same likeness may be compared. */
interface Bound {
  readonly likeness: string;
  readonly bound: Pair["bound"];
  readonly amount: number;
}

function bounds({ figure, dataset }: Comparable): readonly Bound[] {
  switch (figure.kind) {
    case "range":
      return [
        { likeness: "range low", bound: "low", amount: figure.low },
        { likeness: "range high", bound: "high", amount: figure.high },
      ];
    case "ceiling":
      return [{ likeness: "ceiling high", bound: "high", amount: figure.high }];
    case "point":
      return [{ likeness: pointLikeness(figure.statistic, dataset), bound: "value", amount: figure.value }];
    case "percentiles":
      return percentileEntries(figure).flatMap(({ name, entry }) =>
        typeof entry === "number" ? [{ likeness: name, bound: name, amount: entry }] : [],
      );
    case "suppressed":
      return [];
  }
}

/** A mean or median is named as a distribution names its own; an unspecified statistic is known to its data set only. */
function pointLikeness(statistic: Statistic = "unspecified", dataset: string): string {
  if (statistic === "median") return "p50";
  return statistic === "unspecified" ? `unspecified in ${dataset}` : statistic;
}

function shared(left: readonly Bound[], right: readonly Bound[]): readonly Pair[] {
  return left.flatMap((a) =>
    right
      .filter((b) => a.likeness === b.likeness)
      .map((b) => ({ bound: a.bound === "value" ? b.bound : a.bound, a: a.amount, b: b.amount })),
  );
}
