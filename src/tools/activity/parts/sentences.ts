import type { Lever } from "#core/levers-to-meet.ts";
import type { Phrase, Value } from "#kit/words/phrase.ts";
import type { Values } from "./values.ts";

export function questionOf({ input, unit }: Values): Phrase {
  return { key: "question", values: { target: { money: input.target, unit } } };
}

export function answerOf({ plan, available, needed, input }: Values): Phrase {
  if (plan === undefined || needed === undefined) return { key: "answer.no-days" };
  return {
    key: plan.load <= 1 ? "answer.fits" : "answer.too-much",
    values: {
      contracts: { number: plan.contracts },
      prospects: { number: plan.prospects, decimals: 0 },
      meetings: { number: plan.meetings, decimals: 0 },
      days: { number: available },
      needed: { number: needed, decimals: 2 },
      held: { number: input.aDay },
      load: { percent: plan.load, decimals: 0 },
    },
  };
}

/** The value of a lever in its own unit. */
export function leverValue(lever: Lever, value: number, { unit }: Pick<Values, "unit">): Value {
  if (lever === "target" || lever === "contract") return { money: value, unit };
  return Number.isInteger(value) ? { number: value } : { number: value, decimals: 2 };
}

export function noticesOf(values: Values): readonly Phrase[] {
  const { levers, given, countsLeftOut, own, plan } = values;
  const [least] = levers;
  return [
    ...(countsLeftOut === undefined ? [] : [{ key: `notice.counts.${countsLeftOut}` }]),
    ...(least === undefined || given === undefined
      ? []
      : [
          {
            key: "notice.least",
            values: {
              lever: { phrase: { key: `lever.${least.lever}` } },
              from: leverValue(least.lever, given[least.lever], values),
              to: leverValue(least.lever, least.needed, values),
              change: { percent: least.needed / given[least.lever] - 1, decimals: 1, signed: true as const },
            },
          },
        ]),
    ...(plan !== undefined && plan.load <= 1 && own?.cautious !== undefined && own.cautious.load > 1
      ? [{ key: "notice.cautious", values: { low: { percent: own.low, decimals: 1 } } }]
      : []),
  ];
}
