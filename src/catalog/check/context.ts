import type { Problem } from "#schema/problem.ts";
import type { Catalog } from "../catalog.ts";

/** What a check finds, one after the other. */
export type Problems = Generator<Problem, void, undefined>;

/** What a check may look at besides the file it checks. */
export interface Context {
  /** What could be read; a file with an error of its own is not in it. */
  readonly catalog: Catalog;
  /** Whether a file is there, readable or not: an id that has a broken file is not an unknown id. */
  readonly exists: (path: string) => boolean;
  /** Whether every file of a folder could be read: only then can a check say that something is nowhere in it. */
  readonly isWhole: (folder: string) => boolean;
}

/** Where a field of the checked thing stands: in a file, or in a row of it. */
export type At = (field: string) => Pick<Problem, "file" | "row" | "field">;
