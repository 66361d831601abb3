import type { Phrase, Value } from "#kit/words/phrase.ts";
import { fewestColleagues, type Values } from "./values.ts";

export function placeName({ market, input }: Values): Value {
  if (market === undefined) return input.place;
  const { place, country } = market;
  return place.kind === "country"
    ? { names: place.names }
    : {
        phrase: {
          key: "place-in",
          values: { place: { names: place.names }, country: { names: country.names } },
        },
      };
}

export function questionOf(values: Values): Phrase {
  return {
    key: "question",
    values: { pay: { money: values.atTarget, unit: values.unit }, place: placeName(values) },
  };
}

/** Where it lies in the market, in words; without a market figure, in the band. */
export function answerOf(values: Values): Phrase {
  return {
    key: "answer",
    values: {
      pay: { money: values.atTarget, unit: values.unit },
      place: placeName(values),
      market: { phrase: marketPhrase(values) },
      band: { phrase: bandPhrase(values) },
    },
  };
}

export function marketPhrase({ percentile, ratio }: Values): Phrase {
  if (percentile !== undefined) {
    return percentile.at === "within"
      ? {
          key: "market.within",
          values: { percentile: { number: Math.round((percentile.from + percentile.to) / 2) } },
        }
      : { key: `market.${percentile.at}`, values: { percentile: { number: percentile.percentile } } };
  }
  return ratio === undefined
    ? { key: "market.none" }
    : { key: "market.ratio", values: { ratio: { percent: ratio - 1, decimals: 0, signed: true } } };
}

function bandPhrase({ band }: Values): Phrase {
  const { penetration } = band ?? {};
  if (penetration === undefined) return { key: "band.none" };
  if (penetration < 0) return { key: "band.below" };
  if (penetration > 1) return { key: "band.above" };
  return { key: "band.within", values: { share: { percent: penetration, decimals: 0 } } };
}

export function noticesOf(values: Values): readonly Phrase[] {
  const { input, unit, band, tooWide, colleagues, pastedLeftOut, market } = values;
  const money = (amount: number): Value => ({ money: amount, unit });
  return [
    ...(input.low !== undefined && input.high !== undefined && input.high < input.low
      ? [{ key: "notice.band", values: { low: money(input.low), high: money(input.high) } }]
      : []),
    ...(band?.penetration !== undefined && (band.penetration < 0 || band.penetration > 1)
      ? [{ key: band.penetration < 0 ? "notice.under-band" : "notice.over-band" }]
      : []),
    ...(tooWide === undefined || band === undefined
      ? []
      : [
          {
            key: "notice.too-wide",
            values: {
              width: money(band.high - band.low),
              most: money(tooWide.most),
              law: { names: tooWide.title },
            },
          },
        ]),
    ...(market?.country.component === "not-stated" ? [{ key: "notice.component" }] : []),
    ...(market?.country.basis === "gross" || market === undefined ? [] : [{ key: "notice.basis" }]),
    ...(colleagues !== undefined && colleagues.pays.length < fewestColleagues
      ? [{ key: "notice.few", values: { count: { number: colleagues.pays.length } } }]
      : []),
    ...(pastedLeftOut.length === 0
      ? []
      : [
          {
            key: "notice.left-out",
            values: {
              count: { number: pastedLeftOut.length },
              used: { number: colleagues?.pays.length ?? 0 },
              lines: { list: pastedLeftOut.slice(0, 5).map(String) },
            },
          },
        ]),
  ];
}
