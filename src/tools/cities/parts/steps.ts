import { levelWithin } from "#kit/pay/level-within.ts";
import { convertStep } from "#kit/pay/convert-step.ts";
import type { Value } from "#kit/words/phrase.ts";
import type { Step } from "#kit/result/result.ts";
import type { Cases } from "./cases.ts";
import type { Differential } from "./differentials.ts";
import { differenceOf, indexOf, leadName, nameOf } from "./phrases.ts";
import type { Standing } from "./standing.ts";

/** How differences, ranks, quantiles and zones were computed, with the reader's numbers. */
export function stepsOf(cases: Cases, others: readonly Differential[], standing: Standing): readonly Step[] {
  return [
    take(cases),
    convertStep(cases, cases.published(cases.base, cases.level)),
    compare(cases, others),
    ...rank(cases, standing),
    ...spread(cases, standing),
    ...zones(cases, standing),
  ];
}

function take({ chosen, dataset, level }: Cases): Step {
  return {
    title: { key: "step.take" },
    text: {
      key: level === undefined ? "step.take.no-level" : "step.take.text",
      values: {
        number: { number: chosen.length },
        dataset: { names: dataset.title },
        level: levelWithin(level),
      },
    },
  };
}

function compare({ unit, base }: Cases, others: readonly Differential[]): Step {
  const title = { key: "step.compare" };
  const text = { key: "step.compare.text" };
  const shown = others.find(({ compared }) => compared.length > 0);
  const first = shown?.compared[0];
  if (shown === undefined || first === undefined) return { title, text };
  const money = (amount: number): Value => ({ money: amount, unit });
  return {
    title,
    formula: {
      key: "step.compare.formula",
      values: {
        place: nameOf(shown.place),
        base: nameOf(base),
        amount: money(first.amount),
        baseAmount: money(first.baseAmount),
        ratio: { number: first.g, decimals: 4 },
        difference: differenceOf(first.g),
        index: indexOf(first.g * 100),
      },
    },
    text,
  };
}

function rank(cases: Cases, { ofChosen }: Standing): readonly Step[] {
  const found = [...ofChosen].flatMap(([place, ranking]) => {
    const ranked = ranking?.byBound.get(ranking.lead)?.get(place);
    return ranking === undefined || ranked === undefined ? [] : [{ place, ranking, ranked }];
  });
  const shown = found.find(({ place }) => place !== cases.base) ?? found[0];
  if (shown === undefined) return [];
  const { place, ranking, ranked } = shown;
  return [
    {
      title: { key: "step.rank" },
      formula: {
        key: "step.rank.formula",
        values: {
          place: nameOf(place),
          higher: { number: ranked.rank - 1 },
          rank: { number: ranked.rank },
          count: { number: ranking.order.length },
        },
      },
      text: {
        key: "step.rank.text",
        values: {
          lead: leadName(ranking.lead),
          left: { number: cases.places.length - ranking.order.length },
        },
      },
    },
  ];
}

function spread({ unit }: Cases, { distribution, ranking }: Standing): readonly Step[] {
  const median = distribution?.quantiles.find(({ p }) => p === 0.5);
  if (median === undefined || ranking === undefined) return [];
  const count = ranking.order.length;
  return [
    {
      title: { key: "step.spread" },
      formula: {
        key: "step.spread.formula",
        values: {
          before: { number: count - 1 },
          position: { number: 1 + (count - 1) / 2, decimals: count % 2 === 0 ? 1 : 0 },
          median: { money: median.amount, unit: { ...unit, derived: true } },
        },
      },
      text: { key: "step.spread.text", values: { count: { number: count } } },
    },
  ];
}

function zones({ base }: Cases, { zones: found, ranking }: Standing): readonly Step[] {
  if (found === undefined || ranking === undefined) return [];
  return [
    {
      title: { key: "step.zones" },
      formula: {
        key: "step.zones.formula",
        values: { cuts: { list: found.cuts.map(indexOf) }, base: nameOf(base) },
      },
      text: {
        key: "step.zones.text",
        values: { zones: { number: found.groups.length }, count: { number: ranking.order.length } },
      },
    },
  ];
}
