import type { DataSetSummary, Market } from "#schema/market.ts";

/** Chosen instead of a data set: what is published for the place, by whatever data set leads its country. */
export const byPlace = "place";

interface Where {
  readonly dataset: string;
  readonly place: string;
}

/** The country whose rules hold; "other" where a reader's own figures, or a place of an address, are of none known here. */
export function countryOf({ dataset, place }: Where, { datasets }: Pick<Market, "datasets">): string {
  const isOf = ({ id, country }: DataSetSummary): boolean =>
    // The country of a published place is the beginning of its id.
    dataset === byPlace ? country === place.slice(0, 2) : id === dataset;
  return datasets.find(isOf)?.country ?? "other";
}
