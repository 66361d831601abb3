import { leadingBound } from "#core/leading-bound.ts";
import { levelWithin } from "#kit/pay/level-within.ts";
import { isOwn } from "#kit/pay/names/is-own.ts";
import type { Phrase, Value } from "#kit/words/phrase.ts";
import type { Market } from "#schema/market.ts";
import type { Place } from "#schema/place.ts";
import type { Cases, Level } from "./cases.ts";
import { othersAt, type Apart, type Differential } from "./differentials.ts";
import { differenceOf, differencesOf, leadName, nameOf, subjectOf } from "./phrases.ts";

/** "Sales representatives, level 3: 3 cities against Chicago". */
export function questionOf(cases: Cases): Phrase {
  const [other, ...more] = cases.chosen.filter((place) => place !== cases.base);
  const values = { subject: subjectOf(cases), base: nameOf(cases.base) };
  if (other === undefined) return { key: "question.alone", values };
  return more.length === 0
    ? { key: "question.one", values: { ...values, place: nameOf(other) } }
    : { key: "question.several", values: { ...values, number: { number: 1 + more.length } } };
}

/** The differences of all other cities in one sentence. */
export function answerOf(cases: Cases, others: readonly Differential[]): Phrase {
  if (others.every(({ compared }) => compared.length === 0)) return { key: "answer.none" };
  return { key: "answer", values: { items: itemsOf(others), base: nameOf(cases.base) } };
}

/** "Los Angeles −17.9%; Dallas −31.5%". */
function itemsOf(others: readonly Differential[]): Value {
  return {
    list: others.map(({ place, compared }): Value => ({
      phrase: {
        key: compared.length > 1 ? "answer.items" : "answer.item",
        values: {
          place: nameOf(place),
          differences: differencesOf(inSentence(compared), compared.length > 1),
        },
      },
    })),
    apart: true,
  };
}

/** Of a distribution a sentence gives the median; its other amounts stand in the table of differences. */
function inSentence(compared: Differential["compared"]): Differential["compared"] {
  const median = compared.filter(({ bound }) => bound === "p50");
  return median.length > 0 ? median : compared;
}

/** The difference, or the lowest and the highest one. */
export function headlineOf(others: readonly Differential[]): Phrase {
  const found = others.flatMap(({ compared }) => inSentence(compared).map(({ g }) => g));
  if (found.length === 0) return { key: "not-compared" };
  const low = Math.min(...found);
  const high = Math.max(...found);
  return low === high
    ? { key: "headline.one", values: { difference: differenceOf(low) } }
    : { key: "headline.several", values: { low: differenceOf(low), high: differenceOf(high) } };
}

/**
 * What the reader should know about the differences: which figure they are relative to, and that none may be
 * inverted.
 */
export function sayingsOf(cases: Cases, others: readonly Differential[]): readonly Phrase[] {
  const figure = cases.exact(cases.base, cases.level);
  const first = others.find(({ compared }) => compared.length > 0);
  const compared = first && inSentence(first.compared)[0];
  if (figure === undefined || first === undefined || compared === undefined) return [{ key: "say.none" }];
  return [
    {
      key: "say.base",
      values: {
        base: nameOf(cases.base),
        items: itemsOf(others),
      },
    },
    ...(compared.amount > 0 && isSeenApart(compared.g)
      ? [
          {
            key: "say.reverse",
            values: {
              place: nameOf(first.place),
              base: nameOf(cases.base),
              difference: differenceOf(compared.g),
              reverse: differenceOf(compared.baseAmount / compared.amount),
            },
          },
        ]
      : []),
  ];
}

/**
 * The bound by which places are ordered, if a figure has several amounts. Shown wherever places are ranked.
 */
export function leadOf(cases: Cases): Value | undefined {
  const figure = cases.exact(cases.base, cases.level);
  const lead = figure && leadingBound(figure);
  return lead === undefined || lead.bound === "value" ? undefined : leadName(lead.bound);
}

/** One notice for each reason why cities are not compared at some levels. */
export function noticesOf(cases: Cases): readonly Phrase[] {
  const byReason = new Map<Apart, { readonly place: Place; readonly level: Level }[]>();
  for (const level of cases.everyLevel) {
    for (const { place, apart } of othersAt(cases, level)) {
      if (apart === undefined) continue;
      const list = byReason.get(apart) ?? [];
      list.push({ place, level });
      byReason.set(apart, list);
    }
  }
  return [...byReason].map(([reason, list]) => ({
    key: `notice.${reason}`,
    values: { base: nameOf(cases.base), cases: { list: list.map(caseOf), apart: true } },
  }));
}

/** Where the reader's country has no figures of the role by city, another's are shown, and who reads them is told. */
export function abroadOf({ dataset }: Cases, { country, datasets }: Market): readonly Phrase[] {
  const own = datasets.find((one) => one.leads === true && one.country === country);
  if (own === undefined || own.opensOn.compare !== undefined) return [];
  if (dataset.country === country || isOwn(dataset)) return [];
  return [{ key: "say.abroad", values: { title: { names: dataset.shortTitle } } }];
}

function caseOf({ place, level }: { readonly place: Place; readonly level: Level }): Value {
  return level === undefined
    ? nameOf(place)
    : { phrase: { key: "case", values: { place: nameOf(place), level: levelWithin(level) } } };
}

/**
 * Whether the percentage and its reverse differ as they are printed. Where rounding makes them alike, +0.9% and
 * −0.9%, the sentence that they differ would look false.
 */
function isSeenApart(g: number): boolean {
  const shown = (share: number): number => Math.abs(Math.round(share * 1000));
  return shown(g - 1) !== shown(1 / g - 1);
}
