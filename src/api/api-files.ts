import type { Catalog, LoadedDataSet } from "#catalog/catalog.ts";
import type { ApiDataSet } from "#catalog/api-shapes.ts";
import { indexOf } from "#catalog/index-of.ts";
import { placesInUse } from "#catalog/places-in-use.ts";
import type { PlaceFile } from "#schema/place.ts";
import { occupationCsv } from "./occupation-csv.ts";

/** A file of the static API. */
export interface ApiFile {
  /** Under `/api/v1/`. */
  readonly path: string;
  readonly body: string;
  readonly type: "application/json" | "text/csv; charset=utf-8";
}

/** Every file of `/api/v1/`: the same catalogue gives the same bytes. */
export function apiFiles(catalog: Catalog): readonly ApiFile[] {
  return [
    json("index.json", indexOf(catalog)),
    ...[...catalog.datasets.values()].flatMap((loaded) =>
      datasetFiles(loaded, catalog.places.get(loaded.dataset.country)),
    ),
    ...placesInUse(catalog).map((file) => json(`places/${file.country}.json`, file)),
  ];
}

function datasetFiles(
  { dataset, places, occupations }: LoadedDataSet,
  country: PlaceFile | undefined,
): readonly ApiFile[] {
  const folder = `datasets/${dataset.id}`;
  return [
    json(`${folder}/dataset.json`, { ...dataset, places } satisfies ApiDataSet),
    ...[...occupations].flatMap(([id, file]): readonly ApiFile[] => [
      json(`${folder}/${id}.json`, file),
      {
        path: `${folder}/${id}.csv`,
        body: occupationCsv(file, dataset, country?.places ?? []),
        type: "text/csv; charset=utf-8",
      },
    ]),
  ];
}

function json(path: string, content: object): ApiFile {
  return { path, body: `${JSON.stringify(content)}\n`, type: "application/json" };
}
