import type { Step } from "#kit/result/result.ts";
import type { Phrase, Value } from "#kit/words/phrase.ts";
import type { Values } from "./values.ts";

/** How the pay entered was converted to match the figures, and how its position was found. */
export function stepsOf(values: Values): readonly Step[] {
  const { mine, refusal } = values;
  if (mine === undefined)
    return [{ title: { key: "step.refused" }, text: { key: `refused.${refusal ?? "nothing"}` } }];
  return [
    payStep(values),
    ...agedStep(values),
    placeStep(values),
    ...ratioStep(values),
    ...penetrationStep(values),
  ];
}

function payStep({ mine, input, myUnit, data }: Values): Step {
  const typed = { ...myUnit, currency: input.pay.currency, period: input.payPeriod, derived: false };
  return {
    title: { key: "step.pay" },
    formula: {
      key: mine?.withVariable === true ? "formula.pay-variable" : "formula.pay",
      values: {
        base: { money: input.pay.amount, unit: typed },
        variable: { money: input.variable?.amount ?? 0, unit: typed },
        fullTime: { percent: input.fullTime, decimals: 0 },
        result: { money: mine?.amount ?? 0, unit: myUnit },
      },
    },
    text: {
      key: mine?.isConverted === true ? "step.pay.converted" : "step.pay.same",
      values: {
        per: { phrase: { key: `per.${data.publishedUnit.period}` } },
        hours: { number: input.hours },
        months: { number: input.months },
      },
    },
  };
}

function agedStep({ ageing, input }: Values): readonly Step[] {
  if (ageing === undefined) return [];
  return [
    {
      title: { key: "step.aged" },
      text: {
        key: "step.aged.text",
        values: {
          from: { day: ageing.from },
          to: { day: ageing.to },
          days: { number: ageing.days },
          rate: { percent: input.rate, decimals: 1 },
        },
      },
    },
  ];
}

function placeStep(all: Values): Step {
  const { standing, data, place } = all;
  const values: Readonly<Record<string, Value>> = {
    dataset: { names: data.dataset.title },
    vintage: { names: data.vintage.names },
    place: { names: place.names },
  };
  const key =
    standing.is === "percentile" ? "percentile" : standing.is.endsWith("percentile") ? "tail" : "levels";
  const formula = interpolation(all);
  return {
    title: { key: "step.place" },
    ...(formula && { formula }),
    text: { key: `step.place.${key}`, values },
  };
}

/** The linear interpolation with its numbers. Undefined at a published percentile, where none is needed. */
function interpolation({ standing, mine, unit, myUnit }: Values): Phrase | undefined {
  if (standing.is !== "percentile" || standing.between === undefined || mine === undefined) return undefined;
  const [below, above] = standing.between;
  const [linear] = standing.spread.ranks;
  return {
    key: "formula.place",
    values: {
      fromRank: { number: below.percentile },
      toRank: { number: above.percentile },
      from: { money: below.amount, unit },
      to: { money: above.amount, unit },
      pay: { money: mine.amount, unit: myUnit },
      result: { number: linear?.from ?? 0, decimals: 1 },
    },
  };
}

function ratioStep({ reference, mine, unit, myUnit }: Values): readonly Step[] {
  if (reference === undefined) return [];
  return [
    {
      title: { key: "step.ratio" },
      formula: {
        key: "formula.ratio",
        values: {
          pay: { money: mine?.amount ?? 0, unit: myUnit },
          reference: { money: reference.amount, unit },
          ratio: { number: reference.ratio, decimals: 2 },
        },
      },
      text: {
        key: "step.ratio.text",
        values: { reference: { phrase: { key: `reference.${reference.name}` } } },
      },
    },
  ];
}

function penetrationStep({ penetration, mine, unit, myUnit }: Values): readonly Step[] {
  if (penetration === undefined || mine === undefined) return [];
  const { low, high, share } = penetration;
  return [
    {
      title: { key: "step.penetration" },
      formula: {
        key: "formula.penetration",
        values: {
          pay: { money: mine.amount, unit: myUnit },
          low: { money: low, unit },
          high: { money: high, unit },
          result: { number: share, decimals: 2 },
        },
      },
      text: { key: `step.penetration.${penetration.between}` },
    },
  ];
}
