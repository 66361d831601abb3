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
import { dimension, level, vintage } from "#kit/pay/fields/segment.ts";

/** The fields needed to find a figure. They give a data set's default case where no tool asks for input. */
const fields = {
  role: role({ default: [...catalog.roles.keys()][0] ?? "" }),
  dataset: dataset({ default: "none", fits: () => true }),
  occupation: occupation(),
  vintage: vintage(),
  place: place(),
  level: level(),
  category: dimension("category"),
  sex: dimension("sex"),
  age: dimension("age"),
  period: period(),
  hours: hours({ min: 1, max: 60 }),
  months: months({ min: 12, max: 18 }),
};

/** The default place, level and occupation of a data set. */
export function openingInput(id: string, market: Market, occupation?: string): InputOf<typeof fields> {
  const asked = { dataset: id, ...(occupation === undefined ? {} : { occupation }) };
  return decode(fields, asked, market).input;
}

/** The data sets that have figures for a role: those that lead their country first, then by their places. */
export function datasetsOf(role: string): readonly LoadedDataSet[] {
  return datasets
    .filter(({ occupations }) =>
      [...occupations.values()].some((one) => one.roles.some(({ id }) => id === role)),
    )
    .toSorted(
      (a, b) =>
        Number(b.dataset.leads === true) - Number(a.dataset.leads === true) ||
        b.places.length - a.places.length,
    );
}

/** One data set per country, the one that leads it. It represents the country where only one is shown. */
export function leadingDatasets(role: string): readonly LoadedDataSet[] {
  const all = datasetsOf(role);
  return all.filter(
    ({ dataset }, index) => all.findIndex((one) => one.dataset.country === dataset.country) === index,
  );
}

/** The default occupation of a data set: the one that matches the first role best, otherwise the first. */
export function openingOccupation(id: string, market: Market): string {
  const closest = openingInput(id, market).occupation;
  const first = market.datasets.find((one) => one.id === id)?.occupations[0]?.id;
  return closest === noOccupation ? (first ?? noOccupation) : closest;
}

/** The published pay of an occupation, by default the data set's default occupation. */
export function openingPay(id: string, market: Market, occupation?: string): PayData {
  const pay = payData(openingInput(id, market, occupation ?? openingOccupation(id, market)), market);
  if (pay === undefined) throw new Error(`The data set ${id} has no occupation.`);
  return pay;
}
