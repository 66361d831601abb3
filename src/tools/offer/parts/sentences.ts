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

export function marketPhrase({ percentile, ratio, market }: Values): Phrase {
  if (percentile !== undefined) {
    return percentile.at === "within"
      ? {
          key: "market.within",
          values: { percentile: { number: Math.round((percentile.from + percentile.to) / 2) } },
        }
      : { key: `market.${percentile.at}`, values: { percentile: { number: percentile.percentile } } };
  }
  return ratio === undefined
    ? { key: market !== undefined && isOwn(market.dataset) ? "market.none-of-own" : "market.none" }
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
  const { input, unit, band, tooWide, colleagues, pasted } = values;
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
    ...marketNotices(values),
    ...(colleagues !== undefined && colleagues.pays.length < fewestColleagues
      ? [{ key: "notice.few", values: { count: { number: colleagues.pays.length } } }]
      : []),
    ...leftOutNotice("notice.left-out", pasted.leftOut, colleagues),
    ...leftOutNotice("notice.no-share", pasted.noShare, colleagues),
  ];
}

/** What the figures of the market are, where they are not of exactly this case. */
function marketNotices({ market, noOccupation }: Values): readonly Phrase[] {
  if (noOccupation !== undefined) {
    const { role, dataset } = noOccupation;
    const values = { role: role === undefined ? "" : { names: role }, dataset: { names: dataset } };
    return [{ key: "no-occupation.answer", values }];
  }
  if (market === undefined) return [];
  const { figure, dataset, whose, isEstimate } = market;
  if (figure === undefined) return [];
  return [
    ...(whose === undefined ? [] : [{ key: "notice.whose", values: { place: { names: whose } } }]),
    ...(isEstimate ? [{ key: "notice.estimate" }] : []),
    ...(dataset.component === "not-stated" ? [{ key: "notice.component" }] : []),
    ...(dataset.basis === "gross" ? [] : [{ key: "notice.basis" }]),
  ];
}

function leftOutNotice(
  key: string,
  lines: readonly number[],
  colleagues: Values["colleagues"],
): readonly Phrase[] {
  const values = {
    count: { number: lines.length },
    used: { number: colleagues?.pays.length ?? 0 },
    lines: { list: lines.slice(0, 5).map(String) },
  };
  return lines.length === 0 ? [] : [{ key, values }];
}
