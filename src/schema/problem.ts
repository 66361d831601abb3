/**
 * One problem in a file or an input: the location, the value found, the values accepted, and how to fix it. A
 * check returns a list of these; printers for the terminal, JSON and pages show them.
 */
export interface Problem {
  readonly id: ProblemId;
  readonly file: string;
  /** The position in the list of observations, starting at 1. */
  readonly row?: number;
  readonly field?: string;
  readonly got: string;
  readonly expected: string;
  readonly fix: string;
}

export type ProblemId =
  | "not-json"
  | "missing-file"
  | "missing"
  | "unknown-field"
  | "wrong-type"
  | "not-accepted"
  | "out-of-bounds"
  | "wrong-form"
  | "low-above-high"
  | "not-ascending"
  | "nothing-published"
  | "implausible"
  | "unknown-id"
  | "duplicate"
  | "id-not-folder"
  | "words-missing"
  | "words-unused"
  | "gap";

/** Formats a problem as `where: what came; expected what is accepted. A way out.` */
export function problemText(problem: Problem): string {
  const where = [
    problem.file,
    problem.row === undefined ? "" : `row ${String(problem.row)}`,
    problem.field ?? "",
  ];
  return `${where.filter((part) => part !== "").join(", ")}: ${problem.got}; expected ${problem.expected}. ${problem.fix}`;
}
