import type { DataSet } from "#schema/dataset.ts";
import type { DataSetSummary, Market } from "#schema/market.ts";
import { isOwnId, type OwnDataSet } from "#schema/own-data.ts";
import { marketFromRows } from "./from-rows.ts";
import { ownRows, type OwnWords } from "./own-rows.ts";

/** A market with the reader's own data sets beside the published ones: the same questions, the same kinds of answers. */
export function withOwnData(market: Market, own: readonly OwnDataSet[], words: OwnWords): Market {
  const roles = market.roles;
  const made = own.map((one) => ownRows(one, words, roles));
  const theirs = marketFromRows({
    country: market.country,
    roles,
    datasets: made.map(({ rows: { dataset, occupations } }) => ({
      ...summaryOf(dataset),
      occupations: [...occupations].map(([id, { code, names, roles: of }]) => ({
        id,
        code,
        names,
        roles: of,
      })),
    })),
    schemes: made.map(({ scheme }) => scheme),
    loaded: made.map(({ rows }) => rows),
  });
  const of = (id: string): Market => (isOwnId(id) ? theirs : market);
  return Object.freeze<Market>({
    ...market,
    datasets: [...market.datasets, ...theirs.datasets],
    schemes: [...market.schemes, ...theirs.schemes],
    has: (need) => ("dataset" in need ? of(need.dataset).has(need) : market.has(need)),
    dataset: (id) => of(id).dataset(id),
    places: (id, near) => of(id).places(id, near),
    look: (question) => of(question.dataset).look(question),
  });
}

/** What menus and defaults need, as of any data set. */
function summaryOf(dataset: DataSet): Omit<DataSetSummary, "occupations"> {
  const { id, shortTitle, country, currency, unit, dimensions, opensOn, vintages } = dataset;
  return { id, shortTitle, country, currency, unit, dimensions, opensOn, vintages };
}
