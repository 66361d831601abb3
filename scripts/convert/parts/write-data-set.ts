import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readJson } from "#catalog/read-json.ts";
import type { OccupationFile } from "#schema/occupation.ts";
import { PlaceFile } from "#schema/place.ts";
import { problemText, type Problem } from "#schema/problem.ts";
import type { Conversion } from "./conversion.ts";
import { lineByLine } from "./line-by-line.ts";
import { mergePlaces } from "./merge-places.ts";
import { tableOf } from "./table-of.ts";

export interface DataSetConversion {
  /** The name of the script and of the data set's folder. */
  readonly id: string;
  /** A name for the publisher's file, in the example of a message. */
  readonly csv: string;
  readonly convert: (csv: string, file: string) => Conversion;
}

/** A wrong column is wrong in every row: the first ones show it. */
const shown = 20;

/**
 * Writes the places and the occupations of a data set, and returns the paths written. An occupation's file is replaced
 * whole; the file of places, which other data sets share, keeps what it has.
 */
export function writeDataSet(
  { id, csv: name, convert }: DataSetConversion,
  [csv, folder]: readonly string[],
): readonly string[] {
  const example = `For example node scripts/convert/${id}.ts ${name} data.`;
  if (csv === undefined || !existsSync(csv)) {
    throw new Error(`csv: ${said(csv)}; expected the publisher's file. ${example}`);
  }
  if (folder === undefined || !existsSync(folder)) {
    throw new Error(`data folder: ${said(folder)}; expected a folder that is there. ${example}`);
  }
  const { problems, converted } = convert(readFileSync(csv, "utf8"), csv);
  if (converted === undefined) throw refusal(problems);
  const placesPath = join(folder, "places", `${converted.places.country}.json`);
  const places = mergePlaces(readPlaces(placesPath), converted.places);
  const dataset = join(folder, "datasets", id);
  mkdirSync(join(folder, "places"), { recursive: true });
  mkdirSync(dataset, { recursive: true });
  const texts = [
    [placesPath, lineByLine(places, "places")],
    ...[...converted.occupations].map(([occupation, file]) => [
      join(dataset, `${occupation}.json`),
      textOf(file),
    ]),
  ] as const;
  for (const [path, text] of texts) writeFileSync(path, text);
  return texts.map(([path]) => path);
}

/** One observation a line, or one place a line where they are so many that the file would be of many megabytes. */
function textOf(file: OccupationFile): string {
  const table = file.observations.length > mostObservations ? tableOf(file) : undefined;
  return table === undefined ? lineByLine(file, "observations") : lineByLine(table, "values");
}

const mostObservations = 10_000;

/** The places that are there: a file that cannot be read is said, never written over. */
function readPlaces(path: string): PlaceFile | undefined {
  if (!existsSync(path)) return undefined;
  const { value, problems } = readJson(readFileSync(path, "utf8"), PlaceFile, path);
  if (value === undefined) throw refusal(problems);
  return value;
}

function refusal(problems: readonly Problem[]): Error {
  const more = problems.length > shown ? [`and ${problems.length - shown} more`] : [];
  return new Error([...problems.slice(0, shown).map(problemText), ...more].join("\n"));
}

function said(value: string | undefined): string {
  return value === undefined ? "nothing" : `"${value}"`;
}
