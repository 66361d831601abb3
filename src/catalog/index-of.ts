import type { DataSet } from "#schema/dataset.ts";
import type { DataSetSummary } from "#schema/market.ts";
import type { Occupation } from "#schema/occupation.ts";
import type { ApiIndex } from "./api-shapes.ts";
import type { Catalog, LoadedDataSet } from "./catalog.ts";

/** The summary of all data that menus and defaults need before a data set is loaded. */
export function indexOf(catalog: Catalog): ApiIndex {
  return {
    version: 1,
    roles: [...catalog.roles].map(([id, { words }]) => ({
      id,
      names: { fr: words.fr.name, en: words.en.name },
    })),
    datasets: [...catalog.datasets.values()].map(({ dataset }) => summaryOf(dataset)),
    schemes: [...catalog.schemes.values()],
  };
}

/** What menus and defaults need of a data set before it is loaded. */
function summaryOf(dataset: DataSet): Omit<DataSetSummary, "occupations"> {
  const { id, title, shortTitle, country, leads, currency, unit, dimensions, opensOn, vintages } = dataset;
  return {
    id,
    title,
    shortTitle,
    country,
    ...(leads === undefined ? {} : { leads }),
    currency,
    unit,
    dimensions,
    opensOn,
    vintages,
  };
}

/** The occupations of a data set without their figures. */
export function occupationsOf({ occupations }: Pick<LoadedDataSet, "occupations">): readonly Occupation[] {
  return [...occupations].map(([id, { code, names, roles }]) => ({ id, code, names, roles }));
}
