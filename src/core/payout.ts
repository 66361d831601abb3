/** From an attainment of quota on, what a unit sold earns, as a multiple of the base rate. */
export interface PayoutTier {
  /** 0.5 is half the quota. */
  readonly from: number;
  /** 1.5 pays half as much again as the base rate. */
  readonly times: number;
}

export interface PayoutPlan {
  /** The variable pay at quota. */
  readonly target: number;
  readonly quota: number;
  /** By rising attainment. The first tier begins at 0; without one, the base rate holds from there. */
  readonly tiers: readonly PayoutTier[];
  /** Marginal: each tier pays what lies in it. Retroactive: the tier reached pays everything from the first sale. */
  readonly way: "marginal" | "retroactive";
  /** The attainment below which nothing is paid. */
  readonly threshold: number;
  /** The most that is paid, as a multiple of the target. */
  readonly cap?: number | undefined;
}

/**
 * What variable pay does a plan pay for these sales?
 *
 * Variant: the base rate is target ÷ quota. Marginal tiers pay each part of the sales at the rate of its tier;
 * retroactive ones pay all sales at the rate of the tier reached, so the payout jumps there. Below the threshold
 * nothing is paid, from it on everything from the first sale; a cap bounds the sum. At quota a plan should pay its
 * target: whether it does is for the caller to say, since tiers may break it.
 *
 * @param plan target in a currency, quota in the unit of the sales, both above 0; attainments as shares of quota.
 * @param sales in the unit of the quota; 0 or more.
 * @returns variable pay, in the currency of the target.
 * @throws RangeError on a quota of 0 or less, a number below 0 or one that is not finite.
 * @see sales compensation, WorldatWork; formulas F13.
 * @example payout({ target: 30000, quota: 600000, tiers: [{ from: 1, times: 1.5 }], way: "marginal", threshold: 0 }, 750000) // => 41250
 * @example payout({ target: 30000, quota: 600000, tiers: [{ from: 1, times: 1.5 }], way: "retroactive", threshold: 0 }, 750000) // => 56250
 * @example payout({ target: 30000, quota: 600000, tiers: [], way: "marginal", threshold: 0.5 }, 240000) // => 0
 */
export function payout(plan: PayoutPlan, sales: number): number {
  const { target, quota, threshold, cap } = plan;
  for (const [name, value] of Object.entries({ target, sales, threshold }))
    if (!(value >= 0 && Number.isFinite(value)))
      throw new RangeError(`${name} must be 0 or more, got ${value}`);
  if (!(quota > 0 && Number.isFinite(quota))) throw new RangeError(`quota must be above 0, got ${quota}`);
  const attainment = sales / quota;
  if (attainment < threshold) return 0;
  const earned = (target / quota) * weighedSales(plan, sales, attainment);
  return cap === undefined ? earned : Math.min(earned, cap * target);
}

/** The sales, each unit times the multiple of its tier. */
function weighedSales({ tiers, quota, way }: PayoutPlan, sales: number, attainment: number): number {
  const all = tiers[0]?.from === 0 ? tiers : [{ from: 0, times: 1 }, ...tiers];
  if (way === "retroactive") {
    const reached = all.findLast(({ from }) => attainment >= from);
    return sales * (reached?.times ?? 1);
  }
  return all.reduce((sum, { from, times }, index) => {
    const start = from * quota;
    const end = (all[index + 1]?.from ?? Infinity) * quota;
    return sum + Math.max(0, Math.min(sales, end) - start) * times;
  }, 0);
}

/**
 * Where does the curve of a plan bend or jump?
 *
 * Variant: the threshold, the start of each tier, and where the cap is reached within a tier, solved on the straight line
 * between its ends.
 *
 * @param plan as for `payout`.
 * @returns attainments, rising, each once.
 * @throws RangeError on what `payout` refuses.
 * @see formulas F13.
 * @example payoutBreaks({ target: 100, quota: 100, tiers: [{ from: 1, times: 2 }], way: "marginal", threshold: 0.5, cap: 2 }) // => [0, 0.5, 1, 1.5]
 */
export function payoutBreaks(plan: PayoutPlan): readonly number[] {
  const edges = [...new Set([0, plan.threshold, ...plan.tiers.map(({ from }) => from)])].sort(
    (a, b) => a - b,
  );
  const { cap } = plan;
  if (cap === undefined) return edges;
  const uncapped: PayoutPlan = { ...plan, cap: undefined };
  const most = cap * plan.target;
  const reached = edges.flatMap((start, index) => {
    const end = edges[index + 1] ?? Infinity;
    // Two points inside, since the line may jump at its ends.
    const width = Number.isFinite(end) ? end - start : 1;
    const [a, b] = [start + width / 4, start + width / 2];
    const [atA, atB] = [a, b].map((at) => payout(uncapped, at * plan.quota));
    if (atA === undefined || atB === undefined || atB <= atA) return [];
    const at = a + ((most - atA) * (b - a)) / (atB - atA);
    return at > start && at < end ? [at] : [];
  });
  return [...new Set([...edges, ...reached])].sort((a, b) => a - b);
}
