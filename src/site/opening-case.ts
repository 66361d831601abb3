import type { LoadedDataSet } from "#catalog/catalog.ts";
import { payData, type PayData } from "#kit/pay-data.ts";
import { decode } from "#kit/url.ts";
import type { Market } from "#schema/market.ts";
import { datasets } from "./catalog.ts";
import { inputs } from "../tools/salary/inputs.ts";

/** The data sets that have figures of a role, the one with the most places first. */
export function datasetsOf(role: string): readonly LoadedDataSet[] {
  return datasets
    .filter(({ occupations }) =>
      [...occupations.values()].some((one) => one.roles.some(({ id }) => id === role)),
    )
    .toSorted((a, b) => b.places.length - a.places.length);
}

/** One data set a country, the one with the most places: what stands for the country where one is shown. */
export function leadingDatasets(role: string): readonly LoadedDataSet[] {
  const all = datasetsOf(role);
  return all.filter(
    ({ dataset }, index) => all.findIndex((one) => one.dataset.country === dataset.country) === index,
  );
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
