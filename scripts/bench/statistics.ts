import { quantile } from "#core/quantile.ts";

export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly p95: number;
  readonly max: number;
}

export function median(sample: readonly number[]): number {
  return quantile(sample, 0.5);
}

export function spreadOf(sample: readonly number[]): Spread {
  return {
    min: quantile(sample, 0),
    median: median(sample),
    p95: quantile(sample, 0.95),
    max: quantile(sample, 1),
  };
}
