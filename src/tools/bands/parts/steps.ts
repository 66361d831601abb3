import type { Step } from "#kit/result/result.ts";
import type { Value } from "#kit/words/phrase.ts";
import { blendSteps } from "./blend/steps.ts";
import type { Values } from "./values.ts";

const share = (value: number, decimals = 0): Value => ({ percent: value, decimals });

/** How the midpoints came from what is published. */
function marketSteps(values: Values): readonly Step[] {
  const { market, input, zones } = values;
  if (market === undefined) return [];
  const { references, agedDays, points } = market;
  const [first] = references;
  return [
    {
      title: { key: "step.market" },
      text: {
        key: "step.market.text",
        values: {
          occupation: { names: first?.data.occupation.names ?? { fr: "", en: "" } },
          place: { names: first?.place.names ?? { fr: "", en: "" } },
          data: { names: first?.data.dataset.shortTitle ?? { fr: "", en: "" } },
        },
      },
    },
    ...(first === undefined || first.data.dataset.unit.period === "year"
      ? []
      : [
          {
            title: { key: "step.yearly" },
            text: {
              key: `step.yearly.${first.data.dataset.unit.period}`,
              values: {
                hours: { number: first.data.time.hoursPerWeek },
                months: { number: first.data.time.monthsPerYear },
              },
            },
          },
        ]),
    ...(input.ageing === 0 || agedDays === undefined
      ? []
      : [
          {
            title: { key: "step.ageing" },
            text: {
              key: "step.ageing.text",
              values: {
                rate: share(input.ageing, 1),
                days: { number: agedDays },
                from: { day: first?.data.vintage.day ?? "" },
                to: { day: input.applies ?? "" },
              },
            },
          },
        ]),
    ...blendSteps(values),
    ...(input.zonePlaces.length === 0
      ? []
      : [
          {
            title: { key: "step.zones" },
            text: {
              key: "step.zones.text",
              values: {
                point: points.find((_, index) => input.points[index] === zones.by)?.name ?? zones.by,
                place: { names: first?.place.names ?? { fr: "", en: "" } },
              },
            },
          },
        ]),
  ];
}

/** Where the least pay allowed comes from. */
function minimumSteps({ minimum, input, unit }: Values): readonly Step[] {
  if (minimum?.published === undefined) return [];
  const { name, publisher, rate } = minimum.published;
  return [
    {
      title: { key: "step.minimum" },
      text: {
        key: "step.minimum.text",
        values: {
          name,
          publisher: { names: publisher },
          from: { day: rate.from },
          rate: { money: rate.value, unit: { ...unit, period: "hour", decimals: 2 } },
          hours: { number: input.minimumHours },
          minimum: { money: minimum.amount, unit: { ...unit, derived: true } },
        },
      },
    },
  ];
}

export function stepsOf(values: Values): readonly Step[] {
  return [...marketSteps(values), ...structureSteps(values), ...minimumSteps(values)];
}

function structureSteps({ bands, input, unit }: Values): readonly Step[] {
  const [first] = bands;
  const money = (amount: number): Value => ({ money: amount, unit });
  return [
    {
      title: { key: "step.range" },
      text: { key: "step.range.text" },
      ...(first === undefined
        ? {}
        : {
            formula: {
              key: "formula.range",
              values: {
                midpoint: money(first.midpoint),
                spread: share(first.spread),
                low: money(first.low),
                high: money(first.high),
              },
            },
          }),
    },
    {
      title: { key: "step.progression" },
      text: {
        key: `step.progression.${input.way === "even" ? "even" : "own"}`,
        values: { share: share(input.progression) },
      },
    },
    { title: { key: "step.overlap" }, text: { key: `step.overlap.${input.overlap}` } },
    { title: { key: "step.people" }, text: { key: "step.people.text" } },
  ];
}
