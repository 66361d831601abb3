import type { Figure } from "#schema/figure.ts";
import type { Basis, Component } from "#schema/unit.ts";

/** A figure with what its source says that it measures. */
export interface Notion {
  readonly figure: Figure;
  readonly basis: Basis;
  readonly component: Component;
}

export type NotionPart = "kind" | "statistic" | "basis" | "component";

export interface NotionsApart {
  /** What both sources state, and state differently: the figures are not compared. */
  readonly refused: readonly NotionPart[];
  /** What one of them leaves unsaid: they are compared, and marked as approximate. */
  readonly unsure: readonly NotionPart[];
}

/**
 * May figures of two data sets stand on one scale?
 *
 * Variant: gross against net, base against total, and a mean against a median are refused. What one source does not
 * state is unsure, not refused. A distribution stands by its median. A range or a ceiling is compared with nothing.
 *
 * @param a one side.
 * @param b the other side; changing sides changes nothing.
 * @see the notions of the published data sets (about/method).
 * @example notionsApart({ figure: { kind: "point", value: 1, statistic: "mean" }, basis: "gross", component: "base" }, { figure: { kind: "point", value: 1, statistic: "median" }, basis: "gross", component: "not-stated" }) // => { refused: ["statistic"], unsure: ["component"] }
 */
export function notionsApart(a: Notion, b: Notion): NotionsApart {
  const [left, right] = [statisticOf(a.figure), statisticOf(b.figure)];
  if (left === undefined || right === undefined) return { refused: ["kind"], unsure: [] };
  const parts = [
    ["statistic", left, right],
    ["basis", a.basis, b.basis],
    ["component", a.component, b.component],
  ] as const;
  const isStated = (value: string): boolean => value !== "not-stated" && value !== "unspecified";
  return {
    refused: parts.flatMap(([part, x, y]) => (isStated(x) && isStated(y) && x !== y ? [part] : [])),
    unsure: parts.flatMap(([part, x, y]) => (isStated(x) && isStated(y) ? [] : [part])),
  };
}

/** Undefined for a figure that is not one number. */
function statisticOf(figure: Figure): string | undefined {
  if (figure.kind === "point") return figure.statistic ?? "unspecified";
  return figure.kind === "percentiles" && typeof figure.p50 === "number" ? "median" : undefined;
}
