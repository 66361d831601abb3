import type { DataSetSummary } from "#schema/market.ts";
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
    datasets: [...catalog.datasets.values()].map(summaryOf),
    schemes: [...catalog.schemes.values()],
  };
}

function summaryOf({ dataset, occupations }: LoadedDataSet): DataSetSummary {
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
    occupations: [...occupations].map(([id, { code, names, roles }]) => ({ id, code, names, roles })),
  };
}
