/** What was forecast for a period, and what came. */
export interface ForecastPeriod {
  readonly forecast: number;
  readonly actual: number;
}

/**
 * How close were forecasts to what came?
 *
 * Variant: accuracy 1 − Σ|F − A| / ΣA, weighted by size; bias Σ(F − A) / ΣA, above 0 where forecasts were too high;
 * mean absolute error Σ(|F − A| / A) / n, each period weighing the same. Not on totals, where errors cancel out. The
 * accuracy is below 0 where errors exceed what came.
 *
 * @param periods amounts of one unit, zero or above; at least one.
 * @returns three shares; undefined where nothing came at all. The mean error is undefined where a period had nothing.
 * @throws RangeError on no period, or on an amount that is negative or not finite.
 * @see formulas F25.
 * @example forecastAccuracy([{ forecast: 90, actual: 100 }])?.accuracy // => 0.9
 */
export function forecastAccuracy(periods: readonly ForecastPeriod[]):
  | {
      readonly accuracy: number;
      readonly bias: number;
      readonly meanError: number | undefined;
    }
  | undefined {
  if (periods.length === 0) throw new RangeError("periods must hold at least one, got none");
  for (const period of periods)
    for (const [name, value] of Object.entries(period))
      if (!(Number.isFinite(value) && value >= 0))
        throw new RangeError(`${name} must be zero or above, got ${value}`);
  const sum = (of: (period: ForecastPeriod) => number): number =>
    periods.reduce((total, period) => total + of(period), 0);
  const came = sum(({ actual }) => actual);
  if (came === 0) return undefined;
  const off = ({ forecast, actual }: ForecastPeriod): number => Math.abs(forecast - actual);
  return {
    accuracy: 1 - sum(off) / came,
    bias: sum(({ forecast, actual }) => forecast - actual) / came,
    meanError: periods.every(({ actual }) => actual > 0)
      ? sum((period) => off(period) / period.actual) / periods.length
      : undefined,
  };
}
