import type { DataSetSummary } from "#schema/market.ts";
import type { Situation } from "../../fields/field.ts";

/** The chosen data set, or the first one if the chosen id does not exist. */
export function summaryOf({ given, market }: Situation): DataSetSummary {
  const chosen = market.datasets.find(({ id }) => id === given["dataset"]) ?? market.datasets[0];
  if (chosen === undefined) throw new Error("A market needs at least one data set.");
  return chosen;
}
