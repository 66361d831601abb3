import { leftOutNotice } from "#kit/pay/pasted/left-out-notice.ts";
import { isOwn } from "#kit/pay/names/is-own.ts";
import type { Phrase, Value } from "#kit/words/phrase.ts";
import { fewestColleagues, type Values } from "./values.ts";

export function questionOf(values: Values): Phrase {
  return {
    key: "question",
    values: { pay: { money: values.atTarget, unit: values.unit }, place: values.placeName },
  };
}

/** Where it lies in the market, in words; without a market figure, in the band. */
export function answerOf(values: Values): Phrase {
  return {
    key: "answer",
    values: {
      pay: { money: values.atTarget, unit: values.unit },
      place: values.placeName,
      market: { phrase: marketPhrase(values) },
      band: { phrase: bandPhrase(values) },
    },
  };
}

export function marketPhrase({ percentile, ratio, market, isNet }: Values): Phrase {
  if (isNet) return { key: "market.net" };
  if (percentile !== undefined) {
    return percentile.at === "within"
      ? {
          key: "market.within",
          values: { percentile: ordinal(Math.round((percentile.from + percentile.to) / 2)) },
        }
      : { key: `market.${percentile.at}`, values: { percentile: ordinal(percentile.percentile) } };
  }
  if (ratio === undefined)
    return { key: market !== undefined && isOwn(market.dataset) ? "market.none-of-own" : "market.none" };
  // A difference of half a percent is none to speak of.
  return Math.abs(ratio - 1) < 0.005
    ? { key: "market.equal" }
    : { key: "market.ratio", values: { ratio: { percent: ratio - 1, decimals: 0, signed: true } } };
}

/** "42nd", « 42e ». English has four endings, and French two: the texts of each language say which. */
function ordinal(number: number): Value {
  const ends = ["other", "one", "two", "few"][number % 10] ?? "other";
  const isTeen = number % 100 >= 11 && number % 100 <= 13;
  const key = number === 1 ? "first" : isTeen ? "other" : ends;
  return { phrase: { key: `ordinal.${key}`, values: { number: { number } } } };
}

export function bandPhrase({ band, input: { base } }: Values): Phrase {
  if (band === undefined) return { key: "band.none" };
  if (base < band.low) return { key: "band.below" };
  if (base > band.high) return { key: "band.above" };
  return band.penetration === undefined
    ? { key: "band.point" }
    : { key: "band.within", values: { share: { percent: band.penetration, decimals: 0 } } };
}

export function noticesOf(values: Values): readonly Phrase[] {
  const { input, unit, band, tooWide, colleagues, pasted } = values;
  const money = (amount: number): Value => ({ money: amount, unit });
  return [
    ...(input.low !== undefined && input.high !== undefined && input.high < input.low
      ? [{ key: "notice.band", values: { low: money(input.low), high: money(input.high) } }]
      : []),
    ...(band !== undefined && input.base < band.low ? [{ key: "notice.under-band" }] : []),
    ...(band !== undefined && input.base > band.high ? [{ key: "notice.over-band" }] : []),
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
    ...marketNotices(values),
    ...(colleagues !== undefined && colleagues.pays.length < fewestColleagues
      ? [{ key: "notice.few", values: { count: { number: colleagues.pays.length } } }]
      : []),
    ...leftOutNotice("notice.left-out", pasted.leftOut, colleagues?.pays.length ?? 0),
    ...leftOutNotice("notice.no-share", pasted.noShare, colleagues?.pays.length ?? 0),
  ];
}

/** What the figures of the market are, where they are not of exactly this case. */
function marketNotices({ market, noOccupation, isNet }: Values): readonly Phrase[] {
  if (noOccupation !== undefined) {
    const { role, dataset } = noOccupation;
    const values = { role: role === undefined ? "" : { names: role }, dataset: { names: dataset } };
    return [{ key: "no-occupation.answer", values }];
  }
  if (market === undefined) return [];
  if (isNet) return [{ key: "notice.net" }];
  const { figure, dataset, whose, isEstimate } = market;
  if (figure === undefined) return [];
  return [
    ...(whose === undefined ? [] : [{ key: "notice.whose", values: { place: { names: whose } } }]),
    ...(isEstimate ? [{ key: "notice.estimate" }] : []),
    ...(dataset.component === "not-stated" ? [{ key: "notice.component" }] : []),
    ...(dataset.basis === "gross" ? [] : [{ key: "notice.basis" }]),
  ];
}
