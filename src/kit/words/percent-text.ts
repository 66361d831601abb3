/** Rounds to twelve digits: in floating point, 0.07 × 100 is 7.000000000000001. */
export function inPercent(share: number): number {
  return Number((share * 100).toPrecision(12));
}

/** The decimals that a share needs when it is written in percent, at most four. */
export function percentDecimals(share: number): number {
  return Math.min(4, (String(inPercent(share)).split(".")[1] ?? "").length);
}

/** What a reader typed, without a percent sign at its end. */
export function withoutPercentSign(typed: string): string {
  return typed.replace(/[\s\u00A0\u202F]*%$/u, "");
}
