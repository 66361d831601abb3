import { payout } from "#core/payout.ts";
import type { Step } from "#kit/result/result.ts";
import type { Phrase, Value } from "#kit/words/phrase.ts";
import type { Values } from "./values.ts";

const share = (value: number, decimals = 0): Value => ({ percent: value, decimals });

export function questionOf({ input, unit }: Values): Phrase {
  return {
    key: "question",
    values: {
      base: { money: input.base, unit },
      target: { money: input.target, unit },
      quota: { money: input.quota, unit },
    },
  };
}

export function answerOf({ onTarget, spread, unit }: Values): Phrase {
  return {
    key: `answer.${spread.from}`,
    values: {
      total: { money: onTarget, unit },
      expected: { money: spread.expected, unit },
      count: { number: spread.count },
    },
  };
}

export function noticesOf({ input, plan, keepsTarget, atQuota, spread, unit }: Values): readonly Phrase[] {
  const money = (amount: number): Value => ({ money: amount, unit });
  return [
    ...(keepsTarget
      ? []
      : [
          {
            key: `notice.breaks.${reasonOf(plan)}`,
            values: { paid: money(atQuota), target: money(input.target) },
          },
        ]),
    ...(plan.tiers.length < input.tiers.length ? [{ key: "notice.same-start" }] : []),
    ...(input.low > input.mode || input.mode > input.high ? [{ key: "notice.order" }] : []),
    ...(plan.threshold > 0 && payout(plan, plan.threshold * plan.quota) > 0
      ? [
          {
            key: "notice.threshold",
            values: {
              threshold: share(plan.threshold),
              lost: money(payout(plan, plan.threshold * plan.quota)),
            },
          },
        ]
      : []),
    ...jumpNotices(plan, money),
    ...(spread.unread > 0 ? [{ key: "notice.unread", values: { count: { number: spread.unread } } }] : []),
    ...(input.advance === "draw" || input.clawback !== "none" ? [{ key: "notice.repaid" }] : []),
  ];
}

/** Retroactive tiers change the pay for everything sold before: where most changes at once. */
function jumpNotices(plan: Values["plan"], money: (amount: number) => Value): readonly Phrase[] {
  if (plan.way !== "retroactive") return [];
  const jumps = plan.tiers
    .filter(({ from }) => from > plan.threshold)
    .map(({ from }) => {
      const before = payout(
        { ...plan, tiers: plan.tiers.filter((tier) => tier.from < from) },
        from * plan.quota,
      );
      return { from, by: payout(plan, from * plan.quota) - before };
    });
  const [most] = jumps.toSorted((a, b) => Math.abs(b.by) - Math.abs(a.by));
  if (most === undefined || Math.abs(most.by) < 0.005) return [];
  return [
    {
      key: most.by > 0 ? "notice.jump" : "notice.fall",
      values: { from: share(most.from), by: money(Math.abs(most.by)) },
    },
  ];
}

/** What keeps the plan from paying its target at quota. */
function reasonOf({ cap, threshold }: Values["plan"]): "cap" | "threshold" | "tiers" {
  if (cap !== undefined && cap < 1) return "cap";
  return threshold > 1 ? "threshold" : "tiers";
}

export function stepsOf({ input, rate, spread, plan, unit }: Values): readonly Step[] {
  const money = (amount: number): Value => ({ money: amount, unit });
  return [
    {
      title: { key: "step.rate" },
      text: { key: "step.rate.text" },
      formula: {
        key: "formula.rate",
        values: { target: money(input.target), quota: money(input.quota), rate: share(rate, 2) },
      },
    },
    { title: { key: "step.payout" }, text: { key: `step.payout.${plan.way}` } },
    {
      title: { key: "step.expected" },
      text: {
        key: `step.expected.${spread.from}`,
        values: {
          low: share(Math.min(input.low, input.mode, input.high)),
          mode: share([input.low, input.mode, input.high].sort((a, b) => a - b)[1] ?? 0),
          high: share(Math.max(input.low, input.mode, input.high)),
          count: { number: spread.count },
          mean: share(spread.mean, 1),
          atMean: money(spread.atMean),
          expected: money(spread.expected),
        },
      },
    },
  ];
}
