import type { Step } from "#kit/result/result.ts";
import type { Value } from "#kit/words/phrase.ts";
import { placeName } from "./sentences.ts";
import type { Values } from "./values.ts";

export function stepsOf(values: Values): readonly Step[] {
  const { input, unit, band, market, comparesTotal, compared, guaranteed, colleagues } = values;
  const money = (amount: number): Value => ({ money: amount, unit });
  return [
    {
      title: { key: "step.compared" },
      text: {
        key: comparesTotal ? "step.compared.total" : "step.compared.base",
        values: { pay: money(compared) },
      },
    },
    ...(market === undefined
      ? []
      : [
          {
            title: { key: "step.market" },
            text: {
              key: `step.market.${market.country.unit.period}`,
              values: {
                place: placeName(values),
                occupation: { names: market.country.occupation.names },
                publisher: { names: market.country.publisher },
                vintage: { names: market.country.vintage.names },
                hours: { number: market.country.unit.hoursPerWeek, decimals: 1 },
                months: { number: market.country.unit.monthsPerYear },
              },
            },
          } satisfies Step,
        ]),
    ...(band === undefined
      ? []
      : [
          {
            title: { key: "step.band" },
            text: { key: "step.band.text" },
            formula: {
              key: "formula.band",
              values: {
                base: money(input.base),
                low: money(band.low),
                high: money(band.high),
                share: { percent: band.penetration ?? 0, decimals: 0 },
                compa: { number: band.compa ?? 0, decimals: 2 },
              },
            },
          } satisfies Step,
        ]),
    ...(colleagues === undefined
      ? []
      : [{ title: { key: "step.colleagues" }, text: { key: "step.colleagues.text" } } satisfies Step]),
    ...(guaranteed > 0
      ? [
          {
            title: { key: "step.guarantee" },
            text: {
              key: "step.guarantee.text",
              values: {
                variable: money(input.variable),
                share: { percent: input.guarantee, decimals: 0 },
                months: { number: input.months },
                amount: money(guaranteed),
              },
            },
          } satisfies Step,
        ]
      : []),
  ];
}
