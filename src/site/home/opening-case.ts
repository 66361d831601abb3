import type { LoadedDataSet } from "#catalog/catalog.ts";
import { payData, type PayData } from "#kit/pay/pay-data.ts";
import { decode } from "#kit/fields/url.ts";
import type { Market } from "#schema/market.ts";
import { datasets } from "../data/catalog.ts";
import { inputs } from "../../tools/salary/inputs.ts";

/** The data sets that have figures of a role, the one with the most places first. */
export function datasetsOf(role: string): readonly LoadedDataSet[] {
  return datasets
    .filter(({ occupations }) =>
      [...occupations.values()].some((one) => one.roles.some(({ id }) => id === role)),
    )
    .toSorted((a, b) => b.places.length - a.places.length);
}

/** The occupation a data set opens on: the one that stands closest to the first role. */
export function openingOccupation(dataset: string, market: Market): string {
  return decode(inputs, { dataset }, market).input.occupation;
}

/** The pay of an occupation as published: the one a data set opens on, where none is named. */
export function openingPay(dataset: string, market: Market, occupation?: string): PayData {
  const asked = { dataset, ...(occupation === undefined ? {} : { occupation }) };
  return payData(decode(inputs, asked, market).input, market);
}
