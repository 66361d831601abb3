import type { ReadProblem } from "./problem.ts";

/** A table of a file as text that `readCsv` reads. */
export interface ReadSheet {
  readonly name: string;
  readonly text: string;
}

/** A file as tables of text, or why it is none. */
export type TableFile = { readonly sheets: readonly ReadSheet[] } | { readonly problem: ReadProblem };
