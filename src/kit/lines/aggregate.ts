import type { ReadProblem } from "#documents/readers/problem.ts";
import { cellsOf, type PayCell } from "./cells.ts";
import type { Columns } from "./columns.ts";
import { readLines, type Notion } from "./read-lines.ts";
import { reasons, type Reason } from "./reasons.ts";
import { tableOf } from "./table-of.ts";

/** What is asked of a text of lines. It is data, so that a worker can be asked it. */
export interface LinesAsked extends Notion {
  readonly text: string;
  readonly columns: Columns;
}

/** What is known of the lines once they are read; none of them stands in it, but a sample of those with mistakes. */
export interface LinesSummary {
  readonly rowsIn: number;
  readonly used: number;
  readonly wrong: { readonly count: number; readonly sample: readonly ReadProblem[] };
  /** Of each reason the number of rows, and the first of them. */
  readonly leftOut: readonly {
    readonly reason: Reason;
    readonly count: number;
    readonly rows: readonly number[];
  }[];
  readonly contributorsKnown: boolean;
  readonly cells: readonly PayCell[];
}

/** As many wrong rows as one corrects by hand. */
const shownProblems = 50;
const shownRows = 5;

export function summaryOfLines({ text, columns, ...notion }: LinesAsked): LinesSummary {
  const { rowsIn, lines, problems, leftOut } = readLines(tableOf(text), columns, notion);
  const contributorsKnown = columns.contributor !== undefined;
  return {
    rowsIn,
    used: lines.length,
    wrong: { count: problems.length, sample: problems.slice(0, shownProblems) },
    leftOut: reasons.flatMap((reason) => {
      const rows = leftOut.flatMap((one) => (one.reason === reason ? [one.row] : []));
      return rows.length === 0 ? [] : [{ reason, count: rows.length, rows: rows.slice(0, shownRows) }];
    }),
    contributorsKnown,
    cells: cellsOf(lines, contributorsKnown),
  };
}
