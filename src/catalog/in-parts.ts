import type { OccupationFile } from "#schema/occupation.ts";
import type { DataSetRows } from "./from-rows.ts";
import { isSplit, partOf } from "./parts.ts";

/**
 * A data set as look-ups read it: whole, or in parts if it has many places. A part has its own places, the country
 * and their observations, so that a question asks for the same rows at build as in a browser that loaded one part.
 */
export function inParts(whole: DataSetRows): readonly DataSetRows[] {
  if (!isSplit(whole)) return [whole];
  const names = partsIn(whole.places);
  const byPart = new Map([...whole.occupations].map(([id, file]) => [id, observationsByPart(file)] as const));
  const around = Map.groupBy(whole.around, ({ id }) => partOf(id));
  const used = Map.groupBy(whole.places, partOf);
  const occupationsOf = (part: string): DataSetRows["occupations"] =>
    new Map(
      [...whole.occupations].map(([id, file]) => [
        id,
        { ...file, observations: [...new Set(["", part])].flatMap((one) => byPart.get(id)?.get(one) ?? []) },
      ]),
    );
  return [
    // Asked without a place, it has all its places; of its figures, only those of the country.
    { ...whole, occupations: occupationsOf("") },
    ...names.map((part) => ({
      ...whole,
      part,
      places: [...(used.get("") ?? []), ...(used.get(part) ?? [])],
      around: [...(around.get("") ?? []), ...(around.get(part) ?? [])],
      occupations: occupationsOf(part),
    })),
  ];
}

/** The parts that have places, in order. */
export function partsIn(places: readonly string[]): readonly string[] {
  return [...new Set(places.map(partOf))].filter((part) => part !== "").toSorted();
}

function observationsByPart({
  observations,
}: OccupationFile): ReadonlyMap<string, OccupationFile["observations"]> {
  return Map.groupBy(observations, ({ place }) => partOf(place));
}
