import type { OccupationFile } from "#schema/occupation.ts";
import type { PlaceFile } from "#schema/place.ts";
import type { Problem, ProblemId } from "#schema/problem.ts";

export interface Converted {
  readonly places: PlaceFile;
  /** By the name of their file, which is their code. */
  readonly occupations: ReadonlyMap<string, OccupationFile>;
}

/** Nothing is converted of a file that has a problem: part of a data set would look like all of it. */
export type Conversion =
  | { readonly problems: readonly []; readonly converted: Converted }
  | { readonly problems: readonly Problem[]; readonly converted?: never };

/** A problem of one row, before it is known where that row stands. */
export interface Finding<Column extends string> {
  readonly id: Extract<
    ProblemId,
    "not-accepted" | "wrong-form" | "not-ascending" | "implausible" | "duplicate"
  >;
  readonly field: Column;
  readonly got: string;
  readonly expected: string;
  readonly fix: string;
}
