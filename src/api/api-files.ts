import type { Catalog, LoadedDataSet } from "#catalog/catalog.ts";
import type { ApiDataSet } from "#catalog/api-shapes.ts";
import { indexOf } from "#catalog/index-of.ts";
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
  const datasets = [...catalog.datasets.values()];
  return [
    json("index.json", indexOf(catalog)),
    ...datasets.flatMap((loaded) => datasetFiles(loaded, catalog.places.get(loaded.dataset.country))),
    ...[...catalog.places.values()].flatMap((file) => placeFiles(file, datasets)),
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

/** The places data sets use, and the regions those lie in, so that no id in the file leads nowhere. */
function placeFiles(file: PlaceFile, datasets: readonly LoadedDataSet[]): readonly ApiFile[] {
  const used = new Set(
    datasets.filter(({ dataset }) => dataset.country === file.country).flatMap(({ places }) => places),
  );
  if (used.size === 0) return [];
  const regions = new Set(file.places.filter(({ id }) => used.has(id)).map(({ region }) => region));
  const places = file.places.filter(({ id }) => used.has(id) || regions.has(id));
  return [json(`places/${file.country}.json`, { ...file, places })];
}

function json(path: string, content: object): ApiFile {
  return { path, body: `${JSON.stringify(content)}\n`, type: "application/json" };
}
