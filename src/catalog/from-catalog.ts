import { advertLaws } from "./advert-laws.ts";
import type { Market } from "#schema/market.ts";
import type { Catalog } from "./catalog.ts";
import { marketFromRows, type Rows } from "./from-rows.ts";
import { indexOf, occupationsOf } from "./index-of.ts";
import { interviewBanks } from "./interview-banks.ts";
import { isSplit } from "./parts.ts";
import { inParts } from "./in-parts.ts";
import { placesNamed } from "./place-names.ts";
import { placesAround } from "./places-in-use.ts";
import { roleCriteria } from "./role-criteria.ts";
import { roleFigures } from "./role-figures.ts";
import { roleOnboardings } from "./role-onboarding.ts";
import { startingWork } from "./starting-work.ts";
import { topicLaws } from "./topic-laws.ts";
import { roleLevels } from "./role-levels.ts";
import { rolePay } from "./role-pay.ts";
import { yearlySeries } from "./yearly-series.ts";

/** The market of all data on disk, used by the build, the command line and tests. */
export function marketFromCatalog(catalog: Catalog): Market {
  const { roles, datasets, schemes } = indexOf(catalog);
  const loaded = [...catalog.datasets.values()].flatMap((one) =>
    inParts({ ...one, around: placesAround(one, catalog) }),
  );
  const ids = [...catalog.roles.keys()];
  const rows: Rows = {
    roles,
    datasets: datasets.map(({ title: _, ...summary }) => ({
      ...summary,
      occupations: occupationsOf(catalog.datasets.get(summary.id) ?? { occupations: new Map() }),
    })),
    schemes,
    loaded,
    find: (id, typed) => {
      const one = catalog.datasets.get(id);
      if (one === undefined || !isSplit(one)) return undefined;
      return Promise.resolve(typed === "" ? [] : placesNamed(placesAround(one, catalog), typed));
    },
    others: new Map<string, unknown>([
      ...keyed("series", catalog.series),
      ["series/yearly", yearlySeries(catalog.series)],
      ...keyed("role", catalog.roles),
      ...keyed("laws", catalog.laws),
      ...keyed("laws", advertLaws(catalog.laws)),
      ...keyed("interview", interviewBanks(catalog.interviews)),
      ...keyed("laws", topicLaws(catalog.laws)),
      ...keyed("starting", startingWork(catalog)),
      ...keyed("figures", roleFigures(catalog)),
      ...keyed("criteria", roleCriteria(catalog)),
      ...keyed("onboarding", roleOnboardings(catalog)),
      ...ids.map((id) => [`levels/${id}`, roleLevels(catalog, id)] as const),
    ]),
  };
  const market = marketFromRows(rows);
  const pay = ids.map((id) => [`pay/${id}`, rolePay(catalog, market, id)] as const);
  return marketFromRows({ ...rows, others: new Map([...(rows.others ?? []), ...pay]) });
}

function keyed(kind: string, files: ReadonlyMap<string, unknown>): readonly (readonly [string, unknown])[] {
  return [...files].map(([id, file]) => [`${kind}/${id}`, file]);
}
