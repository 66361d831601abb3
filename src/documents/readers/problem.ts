/**
 * What is wrong with a file or a table that a reader gave, as data: its id names the sentence in the text files, and its
 * values stand in it.
 */
export interface ReadProblem {
  readonly id: string;
  readonly place: {
    readonly file?: string;
    readonly sheet?: string;
    /** From 1, as a spreadsheet counts them; the heads are row 1. */
    readonly row?: number;
    /** The head of the column. */
    readonly column?: string;
  };
  readonly values: Readonly<Record<string, string | number>>;
}
