import { percentDecimals } from "#kit/words/percent-text.ts";
import type { Phrase, Value } from "#kit/words/phrase.ts";
import type { Step } from "#kit/result/result.ts";
import { presetRows } from "./presets.ts";
import type { Values } from "./values.ts";

const share = (value: number, decimals = 0): Value => ({ percent: value, decimals });
/** A rate with the decimals it needs, up to four, so that the sum shown gives its result. */
const rateShare = (value: number): Value => share(value, percentDecimals(value));
/** A whole number of people, or an average with one decimal. */
export const count = (number: number): Value => ({ number, decimals: Number.isInteger(number) ? 0 : 1 });

export function questionOf({ input, plan }: Values): Phrase {
  const first = plan.stages[0]?.name ?? "";
  return input.way === "backwards"
    ? { key: "question.backwards", values: { count: { number: input.hires }, step: first } }
    : { key: "question.forwards", values: { count: { number: input.people }, step: first } };
}

export function answerOf(values: Values): Phrase {
  const { input, average, certain } = values;
  if (average === undefined || certain === undefined) {
    return { key: "answer.nobody", values: { step: blockedAt(values) } };
  }
  const common = { average: count(average), certainty: share(input.certainty) };
  return input.way === "backwards"
    ? {
        key: "answer.backwards",
        values: { ...common, certain: count(certain), hires: { number: input.hires } },
      }
    : { key: "answer.forwards", values: { ...common, certain: count(certain) } };
}

/** The first step that nobody passed, according to the counts. */
function blockedAt({ plan }: Values): Value {
  return plan.stages.find(({ rate }) => rate === 0)?.name ?? "";
}

/** What the reader should know before using the numbers. */
export function noticesOf({ input, plan }: Values): readonly Phrase[] {
  const untouched = JSON.stringify(input.stages) === JSON.stringify(presetRows(input.preset));
  const own = plan.stages.flatMap(({ own, name, typed, rate }): readonly Value[] =>
    own === undefined
      ? []
      : [
          {
            phrase: {
              key: "own.rate",
              values: {
                step: name,
                rate: share(rate, 1),
                passed: { number: own.passed },
                seen: { number: own.seen },
                typed: rateShare(typed),
              },
            },
          },
        ],
  );
  return [
    ...(untouched ? [{ key: `notice.${input.preset}` }] : []),
    ...(own.length === 0
      ? []
      : [{ key: "notice.own", values: { rates: { list: own, apart: true } } } as const]),
  ];
}

/**
 * The number at the lower bound, if rates were counted. It is a separate number and does not include the
 * certainty.
 */
export function cautionOf({ input, plan, cautious }: Values): Phrase | undefined {
  if (!plan.hasOwn) return undefined;
  if (cautious === undefined) return { key: "say.no-lower-bound" };
  return {
    key: `say.cautious.${input.way}`,
    values: { cautious: count(cautious), hires: { number: input.hires } },
  };
}

export function costSentence({ costs, unit, average, input }: Values): Phrase | undefined {
  if (costs === undefined || average === undefined) return undefined;
  const hours = count(Math.round(costs.totalHours * 10) / 10);
  if (costs.perHire === undefined) return { key: "say.hours", values: { hours } };
  return {
    key: "say.cost",
    values: {
      hours,
      cost: { money: costs.perHire, unit },
      total: { money: costs.external + (costs.internal ?? 0), unit },
      direction: { phrase: { key: `direction.${input.way}` } },
    },
  };
}

export function stepsOf(values: Values): readonly Step[] {
  const { input, plan, average, certain } = values;
  const backwards = input.way === "backwards";
  const rates: Value = { phrase: productOf(plan.stages.map(({ rate }) => rateShare(rate))) };
  const start: Value = { number: backwards ? input.hires : input.people };
  const steps: Step[] = [
    {
      title: { key: "step.average" },
      text: { key: `step.average.${input.way}` },
      ...(average === undefined
        ? {}
        : {
            formula: {
              key: `formula.${input.way}`,
              values: { start, rates, result: count(average) },
            } as const,
          }),
    },
    {
      title: { key: "step.certain" },
      text: {
        key: `step.certain.${input.way}`,
        values: {
          certainty: share(input.certainty),
          start,
          result: certain === undefined ? { phrase: { key: "dash" } } : count(certain),
        },
      },
    },
  ];
  if (plan.hasOwn) steps.push({ title: { key: "step.own" }, text: { key: "step.own.text" } });
  if (values.costs !== undefined)
    steps.push({ title: { key: "step.costs" }, text: { key: "step.costs.text" } });
  return steps;
}

/** "25% × 40%". */
function productOf(rates: readonly Value[]): Phrase {
  const [first = "", ...rest] = rates;
  return rest.reduce<Phrase>(
    (before, rate) => ({ key: "times", values: { before: { phrase: before }, after: rate } }),
    { key: "name", values: { name: first } },
  );
}
