import { expectedOverTriangle } from "#core/expected-over-triangle.ts";
import { payout, payoutBreaks, type PayoutPlan } from "#core/payout.ts";
import type { MoneyUnit } from "#kit/words/phrase.ts";
import type { Input } from "../inputs.ts";
import { attainmentsIn } from "./attainments.ts";

export interface Values {
  readonly input: Input;
  readonly unit: MoneyUnit;
  readonly plan: PayoutPlan;
  readonly onTarget: number;
  /** Base as a share of what is paid at target; undefined where both are 0. */
  readonly baseShare: number | undefined;
  /** Variable pay a unit of sales, before tiers. */
  readonly rate: number;
  readonly atQuota: number;
  /** Whether the plan pays its target at quota, to the cent. */
  readonly keepsTarget: boolean;
  readonly spread: Spread;
  readonly expected: number;
  readonly atMean: number;
  readonly rows: readonly Paid[];
}

/** What the plan costs over a spread of attainments. */
export interface Spread {
  readonly from: "triangle" | "pasted";
  /** The number of attainments pasted, and of words that are none. */
  readonly count: number;
  readonly unread: number;
  readonly mean: number;
  readonly expected: number;
  /** Variable pay at the mean attainment: less than expected where the curve bends upwards. */
  readonly atMean: number;
}

export interface Paid {
  readonly attainment: number;
  readonly sales: number;
  readonly variable: number;
  /** What one more sale adds. */
  readonly oneMore: number;
}

/** The attainments of the table, beside those where the plan bends. */
const usual = [0, 0.25, 0.5, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 2];

export function valuesOf(input: Input): Values {
  const plan = planOf(input);
  const { base, target, quota, sale } = input;
  const variableAt = (attainment: number): number => payout(plan, attainment * quota);
  const atQuota = variableAt(1);
  const spread = spreadOf(input, plan, variableAt);
  const points = [...new Set([...usual, ...payoutBreaks(plan)])]
    .filter((at) => at <= 10)
    .sort((a, b) => a - b);
  return {
    input,
    unit: { currency: input.currency, period: "year", decimals: 0, derived: false },
    plan,
    onTarget: base + target,
    baseShare: base + target === 0 ? undefined : base / (base + target),
    rate: target / quota,
    atQuota,
    keepsTarget: Math.abs(atQuota - target) < 0.005,
    spread,
    expected: spread.expected,
    atMean: spread.atMean,
    rows: points.map((attainment) => ({
      attainment,
      sales: attainment * quota,
      variable: variableAt(attainment),
      oneMore: payout(plan, attainment * quota + sale) - variableAt(attainment),
    })),
  };
}

function planOf({ target, quota, way, tiers, threshold, cap }: Input): PayoutPlan {
  // The last of two tiers that begin at one attainment holds.
  const byStart = new Map(tiers.map((tier) => [tier.from, tier]));
  return {
    target,
    quota,
    way,
    threshold,
    tiers: [...byStart.values()].toSorted((a, b) => a.from - b.from),
    cap,
  };
}

function spreadOf(input: Input, plan: PayoutPlan, variableAt: (attainment: number) => number): Spread {
  const { values, unread } = attainmentsIn(input.attained);
  if (values.length > 0) {
    const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
    const expected = values.reduce((sum, one) => sum + variableAt(one), 0) / values.length;
    return { from: "pasted", count: values.length, unread, mean, expected, atMean: variableAt(mean) };
  }
  const [low = 0, mode = 0, high = 0] = [input.low, input.mode, input.high].sort((a, b) => a - b);
  const mean = (low + mode + high) / 3;
  return {
    from: "triangle",
    count: 0,
    unread,
    mean,
    expected: expectedOverTriangle(variableAt, { low, mode, high }, payoutBreaks(plan)),
    atMean: variableAt(mean),
  };
}
