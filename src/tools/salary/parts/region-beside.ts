import type { Market } from "#schema/market.ts";
import type { Place } from "#schema/place.ts";
import type { Phrase } from "#kit/words/phrase.ts";
import type { PaySheet } from "#kit/pay/pay-data.ts";
import { middleOf } from "#core/middle-of.ts";

/**
 * What another data set publishes for the region a place lies in, with its occupation and date: it is another
 * figure, told beside the first and never ranked with it.
 */
export function regionBeside({ dataset }: PaySheet, place: Place, market: Market): readonly Phrase[] {
  const { regionFrom } = dataset.opensOn;
  if (regionFrom === undefined || place.region === undefined || !market.has(regionFrom)) return [];
  const answer = market.look({ ...regionFrom, place: place.region, segment: {} });
  const other = market.dataset(regionFrom.dataset);
  const occupation = market.datasets
    .find(({ id }) => id === regionFrom.dataset)
    ?.occupations.find(({ id }) => id === regionFrom.occupation);
  if (answer.found !== "exact" || other === undefined || occupation === undefined) return [];
  const vintage = other.vintages.find(({ id }) => id === answer.vintage);
  const { figure } = answer;
  // A mean is told as one: it is not the middle of a distribution.
  const middle = figure.kind === "point" ? figure.value : middleOf(figure);
  if (vintage === undefined || middle === undefined) return [];
  const { period, decimals } = other.unit;
  return [
    {
      key: "region-beside",
      values: {
        statistic: { phrase: { key: figure.kind === "point" ? "statistic.mean" : "statistic.median" } },
        occupation: { names: occupation.names },
        place: { names: answer.place.names },
        vintage: { names: vintage.names },
        amount: { money: middle, unit: { currency: other.currency, period, decimals, derived: false } },
        per: { phrase: { key: `per.${period}` } },
      },
    },
  ];
}
