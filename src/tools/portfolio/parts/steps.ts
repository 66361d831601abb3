import type { Step } from "#kit/result/result.ts";
import type { Value } from "#kit/words/phrase.ts";
import { signs } from "./read-accounts.ts";
import { count, share } from "./sentences.ts";
import type { Values } from "./values.ts";

export function stepsOf({ movement, grr, nrr, unit, input, by, spread }: Values): readonly Step[] {
  const money = (amount: number): Value => ({ money: amount, unit });
  const { start, lost, reduced, expanded, indexation } = movement;
  return [
    ...(grr === undefined || nrr === undefined
      ? []
      : [
          {
            title: { key: "step.gross" },
            text: { key: "step.gross.text" },
            formula: {
              key: "formula.gross",
              values: { start: money(start), lost: money(lost), reduced: money(reduced), result: share(grr) },
            },
          },
          {
            title: { key: "step.net" },
            text: { key: "step.net.text", values: { indexation: money(indexation) } },
            formula: {
              key: "formula.net",
              values: {
                start: money(start),
                lost: money(lost),
                reduced: money(reduced),
                expanded: money(expanded),
                result: share(nrr),
              },
            },
          },
        ]),
    {
      title: { key: "step.segments" },
      text: { key: `step.segments.${input.rule}`, values: { by: { phrase: { key: `by.${by}` } } } },
    },
    ...(spread === undefined
      ? []
      : [
          {
            title: { key: "step.spread" },
            text: {
              key: "step.spread.text",
              values: {
                sum: { number: spread.sum, decimals: 4 },
                equal: { number: spread.equalClients, decimals: 1 },
              },
            },
          } as const,
        ]),
    {
      title: { key: "step.health" },
      text: {
        key: "step.health.text",
        values: Object.fromEntries(signs.map((sign) => [sign, count(input[sign])])),
      },
    },
    {
      title: { key: "step.renewals" },
      text: { key: "step.renewals.text", values: { days: count(input.ahead) } },
    },
  ];
}
