/** The part of Stryker's JSON report that is read here. */
export interface StrykerReport {
  readonly files: Readonly<Record<string, StrykerFile>>;
}

interface StrykerFile {
  readonly source: string;
  readonly mutants: readonly StrykerMutant[];
}

interface StrykerMutant {
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly status: string;
  readonly location: { readonly start: Position; readonly end: Position };
}

/** Counted from 1. */
interface Position {
  readonly line: number;
  readonly column: number;
}

/** A change of the code that no test noticed. */
export interface Survivor {
  readonly file: string;
  readonly line: number;
  readonly mutator: string;
  /** What stood there and what stood there instead, each as one line. */
  readonly from: string;
  readonly to: string;
}

export interface Mutated {
  /** Changes that made a test fail or run for ever. */
  readonly caught: number;
  readonly survivors: readonly Survivor[];
}

/** Changes that a test could have noticed, and those that none did. What could not run, or runs at load, is left out. */
export function readReport({ files }: StrykerReport): Mutated {
  const mutants = Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants.map((mutant) => ({ file, source, mutant })),
  );
  return {
    caught: mutants.filter(({ mutant }) => /^(?:Killed|Timeout)$/u.test(mutant.status)).length,
    survivors: mutants
      .filter(({ mutant }) => /^(?:Survived|NoCoverage)$/u.test(mutant.status))
      .map(({ file, source, mutant }) => ({
        file,
        line: mutant.location.start.line,
        mutator: mutant.mutatorName,
        from: oneLine(between(source, mutant.location)),
        to: oneLine(mutant.replacement ?? ""),
      }))
      .toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1)),
  };
}

function between(source: string, { start, end }: StrykerMutant["location"]): string {
  const lines = source.split("\n").slice(start.line - 1, end.line);
  // The end first: where both are on one line, cutting off its beginning would move it.
  lines.push((lines.pop() ?? "").slice(0, end.column - 1));
  lines.unshift((lines.shift() ?? "").slice(start.column - 1));
  return lines.join("\n");
}

function oneLine(text: string): string {
  const flat = text.replaceAll(/\s+/gu, " ");
  return flat.length > 90 ? `${flat.slice(0, 89)}…` : flat;
}
