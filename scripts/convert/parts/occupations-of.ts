import type { Observation, OccupationFile } from "#schema/occupation.ts";
import { usOccupations } from "./us-occupations.ts";

/** A file for each occupation of the United States that has observations in these rows. */
export function occupationsOf<Cells extends { readonly soc: string }>(
  rows: readonly Cells[],
  observationsOf: (cells: Cells) => readonly Observation[],
): ReadonlyMap<string, OccupationFile> {
  const found = Object.entries(usOccupations).map(([code, said]) => {
    const observations = rows.filter(({ soc }) => soc === code).flatMap(observationsOf);
    return [code, { code, ...said, observations }] as const;
  });
  return new Map(found.filter(([, { observations }]) => observations.length > 0));
}
