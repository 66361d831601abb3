import type { Observation, OccupationFile } from "#schema/occupation.ts";

/** What no publisher's file says in both languages: an occupation's names, and the roles it stands for. */
export type NamedOccupations = Readonly<Record<string, Omit<OccupationFile, "code" | "observations">>>;

/** A file for each named occupation that has observations in these rows, under its code in lower case. */
export function namedOccupations<Row>(
  named: NamedOccupations,
  rows: readonly Row[],
  codeOf: (row: Row) => string,
  observationsOf: (row: Row) => Observation | readonly Observation[],
): ReadonlyMap<string, OccupationFile> {
  return new Map(
    Object.entries(named).flatMap(([code, said]) => {
      const observations = rows.filter((row) => codeOf(row) === code).flatMap((row) => observationsOf(row));
      return observations.length === 0
        ? []
        : [[code.toLowerCase(), { code, ...said, observations }] as const];
    }),
  );
}
