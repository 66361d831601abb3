import type { ToolsPart } from "#catalog/api-shapes.ts";
import type { Catalog, LoadedDataSet } from "#catalog/catalog.ts";
import { compactOccupation, compactPlaces } from "#catalog/compact.ts";
import type { DataSetRows } from "#catalog/from-rows.ts";
import type { NamedPlaces } from "#catalog/find-places.ts";
import { toolsDataSetOf } from "#catalog/index-of.ts";
import { inParts } from "#catalog/in-parts.ts";
import { inOneLanguage } from "#catalog/one-language.ts";
import { isSplit } from "#catalog/parts.ts";
import { allLettersOf } from "#catalog/place-names.ts";
import { placesAround } from "#catalog/places-in-use.ts";
import { toColumns } from "#catalog/columns.ts";
import { languages } from "#schema/names.ts";
import { jsonFile, type ApiFile } from "./api-file.ts";

/** What the site's tools read of a data set, in each language. */
export function toolsFiles(loaded: LoadedDataSet, catalog: Catalog): readonly ApiFile[] {
  return [
    ...languages.map((language) =>
      jsonFile(
        `datasets/${loaded.dataset.id}/tools.${language}.json`,
        inOneLanguage(toolsDataSetOf(loaded, catalog, language), language),
      ),
    ),
    ...(isSplit(loaded)
      ? [...partFiles(loaded, catalog), ...nameFiles(loaded, catalog)]
      : columnFiles({ ...loaded, around: placesAround(loaded, catalog) })),
  ];
}

function columnFiles({ dataset, occupations, ...rows }: DataSetRows): readonly ApiFile[] {
  return [...occupations].map(([id, file]) =>
    jsonFile(
      `datasets/${dataset.id}/${id}.columns.json`,
      compactOccupation(file, dataset.country, inOrder(rows)),
    ),
  );
}

/** The places that have a figure in the order in which tools load them. */
function inOrder({ around, places }: Pick<DataSetRows, "around" | "places">): readonly string[] {
  const published = new Set(places);
  return around.map(({ id }) => id).filter((id) => published.has(id));
}

function partFiles(loaded: LoadedDataSet, catalog: Catalog): readonly ApiFile[] {
  const { dataset } = loaded;
  const rows = inParts({ ...loaded, around: placesAround(loaded, catalog) });
  return rows.flatMap(({ part, around, places, occupations }) =>
    part === undefined
      ? []
      : [...occupations].flatMap(([occupation, file]) => {
          const figures = compactOccupation(file, dataset.country, inOrder({ around, places }));
          return languages.map((language) => {
            const content: ToolsPart = {
              around: compactPlaces(around, dataset.country, new Set(places), language),
              figures,
            };
            const path = `datasets/${dataset.id}/${occupation}/${part}.tools.${language}.json`;
            return jsonFile(path, inOneLanguage(content, language));
          });
        }),
  );
}

/** The names of the places by the first two letters of their words, for those who look for one. */
function nameFiles(loaded: LoadedDataSet, catalog: Catalog): readonly ApiFile[] {
  const { id, country } = loaded.dataset;
  const places = placesAround(loaded, catalog);
  const byLetters = Map.groupBy(
    places.flatMap((place) => allLettersOf(place).map((letters) => ({ letters, place }))),
    ({ letters }) => letters,
  );
  return [...byLetters].flatMap(([letters, found]) =>
    languages.map((language) => {
      const rows = found.map(({ place }) => ({
        id: place.id.slice(country.length + 1),
        kind: place.kind,
        name: place.names[language],
      }));
      const content: NamedPlaces = { country, places: toColumns(rows) };
      return jsonFile(`datasets/${id}/names/${letters}.${language}.json`, content);
    }),
  );
}
