import type { Market } from "#schema/market.ts";
import type { Catalog } from "./catalog.ts";
import { marketFromRows, type Rows } from "./from-rows.ts";
import { indexOf, occupationsOf } from "./index-of.ts";
import { placesAround } from "./places-in-use.ts";
import { roleLevels } from "./role-levels.ts";
import { rolePay } from "./role-pay.ts";

/** The market of all data on disk, used by the build, the command line and tests. */
export function marketFromCatalog(catalog: Catalog): Market {
  const { roles, datasets, schemes } = indexOf(catalog);
  const loaded = [...catalog.datasets.values()].map((one) => ({
    ...one,
    around: placesAround(one, catalog),
  }));
  const rows: Rows = {
    roles,
    datasets: datasets.map(({ title: _, ...summary }) => ({
      ...summary,
      occupations: occupationsOf(catalog.datasets.get(summary.id) ?? { occupations: new Map() }),
    })),
    schemes,
    loaded,
    series: catalog.series,
    wholeRoles: catalog.roles,
    laws: catalog.laws,
    levels: new Map(
      [...catalog.roles.keys()].flatMap((id) => {
        const levels = roleLevels(catalog, id);
        return levels === undefined ? [] : [[id, levels]];
      }),
    ),
  };
  const market = marketFromRows(rows);
  const pay = new Map([...catalog.roles.keys()].map((id) => [id, rolePay(catalog, market, id)]));
  return marketFromRows({ ...rows, pay });
}
