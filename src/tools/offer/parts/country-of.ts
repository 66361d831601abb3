import { isOwn } from "#kit/pay/names/is-own.ts";
import type { DataSetSummary, Market } from "#schema/market.ts";

/** Chosen instead of a data set: what is published for the place, by whatever data set leads its country. */
export const byPlace = "place";

interface Where {
  readonly dataset: string;
  readonly place: string;
}

/** The country whose rules hold; "other" where a reader's own figures, or a place of an address, are of none known here. */
export function countryOf({ dataset, place }: Where, { datasets }: Pick<Market, "datasets">): string {
  // The country of a published place is the beginning of its id.
  const country =
    dataset === byPlace ? place.slice(0, 2) : datasets.find(({ id }) => id === dataset)?.country;
  // A reader's own figures may be of any country: the rules of those with published pay are known.
  const isKnown = (one: DataSetSummary): boolean => one.country === country && !isOwn(one);
  return datasets.find(isKnown)?.country ?? "other";
}
