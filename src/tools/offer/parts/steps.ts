import { levelWithin } from "#kit/pay/level-within.ts";
import { isOwn } from "#kit/pay/names/is-own.ts";
import type { Step } from "#kit/result/result.ts";
import type { Value } from "#kit/words/phrase.ts";
import type { PlaceMarket } from "./market.ts";
import type { Values } from "./values.ts";

export function stepsOf(values: Values): readonly Step[] {
  const { input, unit, band, market, comparesTotal, compared, guaranteed, colleagues } = values;
  const isCompared = market?.figure !== undefined && !values.isNet;
  const money = (amount: number): Value => ({ money: amount, unit });
  return [
    ...(isCompared
      ? [
          {
            title: { key: "step.compared" },
            text: {
              key: comparesTotal ? "step.compared.total" : "step.compared.base",
              values: { pay: money(compared) },
            },
          },
          marketStep(market),
        ]
      : []),
    ...(band?.penetration === undefined
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
                share: { percent: band.penetration, decimals: 0 },
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

function marketStep({ dataset, occupation, vintage, placeName, level }: PlaceMarket): Step {
  const names = {
    dataset: { names: dataset.title },
    occupation: { names: occupation.names },
    place: placeName,
    level: levelWithin(level),
    vintage: { names: vintage.names },
    publisher: { names: dataset.publisher },
  };
  const of = `figures-of.${isOwn(dataset) ? "own" : "published"}${level === undefined ? "" : ".level"}`;
  return {
    title: { key: "step.market" },
    text: {
      key: `step.market.${dataset.unit.period}`,
      values: {
        figures: { phrase: { key: of, values: names } },
        hours: { number: dataset.unit.hoursPerWeek, decimals: 1 },
        months: { number: dataset.unit.monthsPerYear },
      },
    },
  };
}
