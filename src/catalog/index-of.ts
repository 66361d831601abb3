import type { DataSet } from "#schema/dataset.ts";
import type { Language } from "#schema/text.ts";
import type { Occupation } from "#schema/occupation.ts";
import type { ApiIndex, ToolsDataSet, ToolsIndex } from "./api-shapes.ts";
import type { Catalog, LoadedDataSet } from "./catalog.ts";
import { compactPlaces } from "./compact.ts";
import { partsIn } from "./in-parts.ts";
import { isSplit, partOf } from "./parts.ts";
import { allLettersOf } from "./place-names.ts";
import { placesAround } from "./places-in-use.ts";

/** The summary of all data that menus and defaults need before a data set is loaded. */
export function indexOf(catalog: Catalog): ApiIndex {
  return {
    version: 1,
    roles: [...catalog.roles].map(([id, { words }]) => ({
      id,
      names: { fr: words.fr.name, en: words.en.name },
    })),
    datasets: [...catalog.datasets.values()].map((loaded) => ({
      ...summaryOf(loaded.dataset),
      ...(isSplit(loaded) ? { split: true } : {}),
    })),
    schemes: [...catalog.schemes.values()],
  };
}

/** What menus and defaults need of a data set before it is loaded. */
function summaryOf(dataset: DataSet): ApiIndex["datasets"][number] {
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

/** The index as tools read it: menus have short titles, and schemes come with the data set. */
export function toolsIndexOf(catalog: Catalog): ToolsIndex {
  const { roles, datasets } = indexOf(catalog);
  return {
    roles,
    // The rest comes with the data set; until then it only matters whether it proposes places to compare.
    datasets: datasets.map(({ title: _, opensOn, ...summary }) => ({
      ...summary,
      opensOn: opensOn.compare === undefined ? opensOn : { ...opensOn, compare: [] },
      // Whether it holds for a period says that an administration set it: the market pays otherwise.
      vintages: summary.vintages
        .slice(-1)
        .map(({ id, names, valid }) => ({ id, names, ...(valid === undefined ? {} : { valid }) })),
    })),
  };
}

/** Without what only its own page shows. Tools show its first two caveats. */
function forTools(dataset: DataSet): ToolsDataSet["dataset"] {
  const {
    readings: _r,
    changes: _c,
    crossChecks: _x,
    method: _m,
    plausible: _p,
    reviewed: _d,
    ...rest
  } = dataset;
  const { towns: _t, url: _u, inShort: _i, ...shown } = rest;
  return { ...shown, caveats: dataset.caveats.slice(0, 2) };
}

/** A data set as tools read it. The places of one in parts come with their part. */
export function toolsDataSetOf(loaded: LoadedDataSet, catalog: Catalog, language: Language): ToolsDataSet {
  const { dataset, places } = loaded;
  const around = placesAround(loaded, catalog);
  const split = isSplit(loaded);
  return {
    dataset: forTools(dataset),
    occupations: occupationsOf(loaded),
    schemes: Object.values(dataset.dimensions).flatMap((id) => catalog.schemes.get(id) ?? []),
    around: compactPlaces(
      split ? around.filter(({ id }) => partOf(id) === "") : around,
      dataset.country,
      new Set(places),
      language,
    ),
    ...(split
      ? { parts: partsIn(places), letters: [...new Set(around.flatMap(allLettersOf))].toSorted() }
      : {}),
  };
}

/** The occupations of a data set without their figures. */
export function occupationsOf({ occupations }: Pick<LoadedDataSet, "occupations">): readonly Occupation[] {
  return [...occupations].map(([id, { code, names, roles }]) => ({ id, code, names, roles }));
}
