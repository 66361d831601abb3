import type { StartingWork } from "#schema/holidays.ts";
import type { Catalog } from "./catalog.ts";
import { topicLaws } from "./topic-laws.ts";

/** Of each country with known holidays, these and its law on trial periods, in one file. */
export function startingWork(catalog: Pick<Catalog, "holidays" | "laws">): ReadonlyMap<string, StartingWork> {
  const laws = topicLaws(catalog.laws);
  return new Map(
    [...catalog.holidays].map(([country, holidays]) => {
      const trial = laws.get(`${country}-trial-period`);
      return [country, { holidays, ...(trial && { trial }) }];
    }),
  );
}
