import type { Catalog, LoadedDataSet } from "#catalog/catalog.ts";
import type { ApiDataSet } from "#catalog/api-shapes.ts";
import { compactOccupation } from "#catalog/compact.ts";
import { marketFromCatalog } from "#catalog/from-catalog.ts";
import { indexOf, occupationsOf, toolsDataSetOf, toolsIndexOf } from "#catalog/index-of.ts";
import { inOneLanguage } from "#catalog/one-language.ts";
import { placesAround, placesInUse } from "#catalog/places-in-use.ts";
import { roleLevels } from "#catalog/role-levels.ts";
import { languages } from "#schema/names.ts";
import { apiSchemas } from "./api-schemas.ts";
import { occupationCsvs } from "./occupation-csv.ts";
import { placesCsv } from "./places-csv.ts";

/** A file of the static API. */
export interface ApiFile {
  /** The path under `/api/v1/`. */
  readonly path: string;
  readonly body: string;
  readonly type: "application/json" | "text/csv; charset=utf-8";
}

/** All files of `/api/v1/`. The same catalogue always gives the same bytes. */
export function apiFiles(catalog: Catalog): readonly ApiFile[] {
  const market = marketFromCatalog(catalog);
  return [
    json("index.json", indexOf(catalog)),
    ...languages.map((language) =>
      json(`tools.${language}.json`, inOneLanguage(toolsIndexOf(catalog), language)),
    ),
    ...[...catalog.datasets.values()].flatMap((loaded) => [
      ...datasetFiles(loaded, publishedPlaces(loaded, catalog), namesOfPlaces(loaded, catalog)),
      ...languages.map((language) =>
        json(
          `datasets/${loaded.dataset.id}/tools.${language}.json`,
          inOneLanguage(toolsDataSetOf(loaded, catalog, language), language),
        ),
      ),
    ]),
    ...placesInUse(catalog).flatMap((file): readonly ApiFile[] => [
      json(`places/${file.country}.json`, file),
      { path: `places/${file.country}.csv`, body: placesCsv(file), type: "text/csv; charset=utf-8" },
    ]),
    ...[...catalog.series].map(([id, series]) => json(`series/${id}.json`, series)),
    ...[...catalog.roles].flatMap(([id, { role, words }]) => [
      json(`roles/${id}/role.json`, role),
      ...[roleLevels(catalog, id)].flatMap((levels) =>
        levels === undefined ? [] : [json(`roles/${id}/levels.json`, levels)],
      ),
      json(`roles/${id}/pay.json`, market.pay(id) ?? {}),
      ...Object.entries(words).map(([language, text]) => json(`roles/${id}/${language}.json`, text)),
    ]),
    ...[...catalog.laws].map(([country, file]) => json(`laws/${country}.json`, file)),
    ...Object.entries(apiSchemas()).map(([name, schema]) => json(`schemas/${name}.json`, schema)),
  ];
}

/** The places that have a figure in a data set, in the order in which tools read them. */
function publishedPlaces(loaded: LoadedDataSet, catalog: Catalog): readonly string[] {
  const used = new Set(loaded.places);
  return placesAround(loaded, catalog).flatMap(({ id }) => (used.has(id) ? [id] : []));
}

function namesOfPlaces({ dataset }: LoadedDataSet, { places }: Catalog): ReadonlyMap<string, string> {
  return new Map(places.get(dataset.country)?.places.map(({ id, names }) => [id, names.en]));
}

function datasetFiles(
  { dataset, places, occupations }: LoadedDataSet,
  published: readonly string[],
  names: ReadonlyMap<string, string>,
): readonly ApiFile[] {
  const folder = `datasets/${dataset.id}`;
  const whole: ApiDataSet = { ...dataset, places, occupations: occupationsOf({ occupations }) };
  return [
    json(`${folder}/dataset.json`, whole),
    ...[...occupations].flatMap(([id, file]): readonly ApiFile[] => [
      json(`${folder}/${id}.json`, file),
      json(`${folder}/${id}.columns.json`, compactOccupation(file, dataset.country, published)),
      ...occupationCsvs(file, dataset, names).map(({ part, body }): ApiFile => ({
        path: `${folder}/${id}${part}.csv`,
        body,
        type: "text/csv; charset=utf-8",
      })),
    ]),
  ];
}

function json(path: string, content: object): ApiFile {
  return { path, body: `${JSON.stringify(content)}\n`, type: "application/json" };
}
