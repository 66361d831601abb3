import type { PlaceFile } from "#schema/place.ts";
import { wordsIn } from "#core/words-in.ts";
import {
  csvFile,
  isTooLarge,
  jsonFile,
  partsCsv,
  piecesOf,
  type ApiFile,
  type PartOfFile,
} from "./api-file.ts";
import { placesCsv } from "./places-csv.ts";

/** `places/<country>.json` of a country with too many places for a file: the files that hold them. */
export interface PlaceParts extends Omit<PlaceFile, "places"> {
  readonly parts: readonly PartOfFile[];
}

/** The places of a country: one file, or if that is too large one a first letter, cut by two letters if need be. */
export function placeFiles(file: PlaceFile): readonly ApiFile[] {
  const whole = filesOf(file.country, file);
  if (!isTooLarge(whole)) return whole;
  const filesFor = (places: readonly PlaceFile["places"][number][]) =>
    filesOf("", { ...file, places: [...places] });
  const letters = [...Map.groupBy(file.places, (place) => beginning(place.names.en, 1))].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const parts = letters.flatMap(([letter, places]) =>
    isTooLarge(filesFor(places))
      ? piecesOf(places, (place) => beginning(place.names.en, 2), filesFor)
      : [{ name: letter, of: places }],
  );
  const { country, names } = file;
  const list: PlaceParts = {
    country,
    names,
    parts: parts.map(({ name, of }) => ({ path: `${country}/${name}`, places: of.length })),
  };
  return [
    jsonFile(`places/${country}.json`, list),
    csvFile(`places/${country}.csv`, partsCsv(list.parts)),
    ...parts.flatMap(({ name, of }) => filesOf(`${country}/${name}`, { ...file, places: [...of] })),
  ];
}

function filesOf(path: string, file: PlaceFile): readonly ApiFile[] {
  return [jsonFile(`places/${path}.json`, file), csvFile(`places/${path}.csv`, placesCsv(file))];
}

/** The first letters of a name, without accents: "é" is under e. */
function beginning(name: string, count: number): string {
  return wordsIn(name).join("").slice(0, count) || "0";
}
