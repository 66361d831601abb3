import { segmentOf } from "#catalog/segment-of.ts";
import { partOf } from "#catalog/parts.ts";
import type { DataSet } from "#schema/dataset.ts";
import type { Observation, OccupationFile } from "#schema/occupation.ts";
import { dimensions } from "#schema/scheme.ts";
import {
  csvFile,
  isTooLarge,
  jsonFile,
  partsCsv,
  piecesOf,
  type ApiFile,
  type PartOfFile,
} from "./api-file.ts";
import { occupationCsv } from "./occupation-csv.ts";

/** `<occupation>.json` of one that is too large for a file: what it is, and the files that hold its figures. */
export interface OccupationParts extends Omit<OccupationFile, "observations"> {
  readonly parts: readonly PartOfFile[];
}

/**
 * The public files of an occupation: one, or if that is too large one a segment, each cut by the first two
 * characters of the publisher's code if it must be.
 */
export function occupationFiles(
  id: string,
  file: OccupationFile,
  dataset: DataSet,
  places: Names,
): readonly ApiFile[] {
  const folder = `datasets/${dataset.id}`;
  const whole = filesOf(`${folder}/${id}`, file, dataset, places);
  if (!isTooLarge(whole)) return whole;
  const segments = Map.groupBy(file.observations, (one) => segmentName(one, dataset));
  const parts = [...segments].flatMap(([segment, observations]) => piecesIn(observations, segment));
  const list = partsFile(file, parts);
  return [
    jsonFile(`${folder}/${id}.json`, list),
    csvFile(`${folder}/${id}.csv`, partsCsv(list.parts)),
    ...parts.flatMap(({ path, of }) =>
      filesOf(`${folder}/${path}`, { ...file, observations: of }, dataset, places),
    ),
  ];

  function piecesIn(observations: readonly Observation[], segment: string): readonly Part[] {
    const filesFor = (of: readonly Observation[]) =>
      filesOf("", { ...file, observations: [...of] }, dataset, places);
    if (!isTooLarge(filesFor(observations))) return [{ path: `${id}/${segment}`, of: [...observations] }];
    return piecesOf(observations, ({ place }) => partOf(place), filesFor).map(({ name, of }) => ({
      path: `${id}/${segment}/${name}`,
      of: [...of],
    }));
  }
}

interface Part {
  readonly path: string;
  readonly of: Observation[];
}

/** The names of places by id, in English. */
type Names = ReadonlyMap<string, string>;

/** A table that names would bring over the size of a file has the ids of places alone, which `places/` names. */
function filesOf(
  path: string,
  file: OccupationFile,
  dataset: DataSet,
  places: Names,
): readonly [ApiFile, ApiFile] {
  const csv = (names: Names | undefined): ApiFile =>
    csvFile(`${path}.csv`, occupationCsv(file, dataset, names));
  const named = csv(places);
  return [jsonFile(`${path}.json`, file), isTooLarge([named]) ? csv(undefined) : named];
}

function partsFile({ code, names, roles }: OccupationFile, parts: readonly Part[]): OccupationParts {
  return {
    code,
    names,
    roles,
    parts: parts.map(({ path, of }) => ({ path, places: new Set(of.map(({ place }) => place)).size })),
  };
}

/** `managers-women-all`: a value for each dimension of the data set, "all" where the observation has none. */
function segmentName(one: Observation, dataset: DataSet): string {
  const segment = segmentOf(one);
  const declared = dimensions.filter((dimension) => dataset.dimensions[dimension] !== undefined);
  return declared.map((dimension) => segment[dimension] ?? "all").join("-") || "all";
}
