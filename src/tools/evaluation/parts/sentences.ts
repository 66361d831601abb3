import type { Phrase } from "#kit/words/phrase.ts";
import type { Values } from "./values.ts";

export function questionOf({ input }: Values): Phrase {
  const name = input.person.trim();
  return name === ""
    ? { key: `question.${input.occasion}` }
    : { key: "question.named", values: { name, of: { phrase: { key: `question.${input.occasion}` } } } };
}

export function answerOf({ score, criteria, read, evidence }: Values): Phrase {
  if (score === undefined) return { key: "answer.none" };
  return {
    key: "answer",
    values: {
      score: { percent: score, decimals: 0 },
      count: { number: criteria.filter(({ ratio }) => ratio !== undefined).length },
      of: { number: criteria.length },
      evidence: { percent: evidence, decimals: 0 },
      months: { phrase: { key: "months-counted", values: { count: { number: read.rows.length } } } },
    },
  };
}

export function noticesOf(values: Values): readonly Phrase[] {
  const { criteria, whole, score, read, orders, isExample } = values;
  const lines = (key: string, leftOut: readonly number[]): readonly Phrase[] =>
    leftOut.length === 0
      ? []
      : [{ key, values: { lines: { list: leftOut.slice(0, 10).map((number) => ({ number })) } } }];
  const missing = criteria.filter(({ ratio }) => ratio === undefined);
  return [
    ...(isExample ? [{ key: "notice.example" }] : []),
    ...(score === undefined || whole
      ? []
      : [
          {
            key: "notice.missing",
            values: { names: { list: missing.map(({ name }) => name), apart: true as const } },
          },
        ]),
    ...criteria.filter((one) => one.isVague).map(({ name }) => ({ key: "notice.vague", values: { name } })),
    ...criteria
      .filter(({ target, actual }) => target === 0 && actual !== undefined)
      .map(({ name }) => ({ key: "notice.no-target", values: { name } })),
    ...criteria
      .filter(({ ratio = 0 }) => ratio > 1.5)
      .map(({ name, ratio = 0 }) => ({
        key: "notice.capped",
        values: { name, ratio: { percent: ratio, decimals: 0 } },
      })),
    ...lines("notice.months-left-out", read.leftOut),
    ...lines("notice.orders-left-out", orders.leftOut),
    ...(orders.asks ? [{ key: "notice.month-end" }] : []),
  ];
}
