import type { Problem } from "#schema/problem.ts";
import type { Catalog } from "../catalog.ts";

/** The problems a check finds, yielded one by one. */
export type Problems = Generator<Problem, void, undefined>;

/** The data a check may use besides the file it checks. */
export interface Context {
  /** The files that could be read. A file with an error of its own is not included. */
  readonly catalog: Catalog;
  /** Whether a file exists, readable or not. An id whose file is broken must not be reported as unknown. */
  readonly exists: (path: string) => boolean;
  /**
   * Whether every file of a folder could be read. Only then can a check report that something is missing from
   * the folder.
   */
  readonly isWhole: (folder: string) => boolean;
}

/** The location of a field of the checked item: a file, or a row of it. */
export type At = (field: string) => Pick<Problem, "file" | "row" | "field">;
