import type { LoadedDataSet } from "#catalog/catalog.ts";
import { payData, type PayData } from "#kit/pay/pay-data.ts";
import type { InputOf } from "#kit/fields/field.ts";
import { decode } from "#kit/fields/url.ts";
import type { Market } from "#schema/market.ts";
import { catalog, datasets } from "../data/catalog.ts";
import { dataset, role } from "#kit/pay/fields/dataset.ts";
import { noOccupation, occupation } from "#kit/pay/fields/occupation.ts";
import { hours, months, period } from "#kit/pay/fields/period.ts";
import { place } from "#kit/pay/fields/place.ts";
import { level } from "#kit/pay/fields/segment.ts";

/** What must be known to find a figure: the case a data set opens on where no tool asks. */
const fields = {
  role: role({ default: [...catalog.roles.keys()][0] ?? "" }),
  dataset: dataset({ default: "none" }),
  occupation: occupation(),
  place: place(),
  level: level(),
  period: period(),
  hours: hours({ min: 1, max: 60 }),
  months: months({ min: 12, max: 18 }),
};

/** The place, the level and the occupation a data set opens on. */
export function openingInput(id: string, market: Market, occupation?: string): InputOf<typeof fields> {
  const asked = { dataset: id, ...(occupation === undefined ? {} : { occupation }) };
  return decode(fields, asked, market).input;
}

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

/** The occupation a data set opens on: the one that stands closest to the first role, else its first. */
export function openingOccupation(id: string, market: Market): string {
  const closest = openingInput(id, market).occupation;
  const first = market.datasets.find((one) => one.id === id)?.occupations[0]?.id;
  return closest === noOccupation ? (first ?? noOccupation) : closest;
}

/** The pay of an occupation as published: the one a data set opens on, where none is named. */
export function openingPay(id: string, market: Market, occupation?: string): PayData {
  const pay = payData(openingInput(id, market, occupation ?? openingOccupation(id, market)), market);
  if (pay === undefined) throw new Error(`The data set ${id} has no occupation.`);
  return pay;
}
