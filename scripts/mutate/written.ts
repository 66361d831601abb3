import { suites } from "./suites.ts";

/** What the report says of one suite: its row of the table, and a line for each survivor. */
export interface Part {
  readonly name: string;
  readonly row: string;
  readonly open: readonly string[];
  /** Equivalent ones. */
  readonly known: readonly string[];
}

/** The parts of a report written before: those of suites not mutated anew stay as they are. */
export function writtenParts(report: string): readonly Part[] {
  const [head = "", known = ""] = report.split("\n## Equivalent\n");
  const [table = "", open = ""] = head.split("\n## Survivors\n");
  const rows = table.split("\n").filter((line) => line.startsWith("| "));
  return suites.flatMap(({ name, sources }) => {
    const cells = rows.map(cellsOf).find(([first]) => first === name);
    if (cells === undefined) return [];
    const isOwn = (line: string): boolean => line.startsWith(`- ${sources.split("*")[0] ?? ""}`);
    return [
      {
        name,
        row: `| ${cells.join(" | ")} |`,
        open: open.split("\n").filter(isOwn),
        known: known.split("\n").filter(isOwn),
      },
    ];
  });
}

/** Those mutated anew beside those kept, in the order of the suites. */
export function mergedParts(kept: readonly Part[], anew: readonly Part[]): readonly Part[] {
  return suites.flatMap(({ name }) => {
    const part = [...anew, ...kept].find((one) => one.name === name);
    return part === undefined ? [] : [part];
  });
}

/** Without the spaces that keep the columns of a table straight. */
function cellsOf(row: string): readonly string[] {
  return row
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
}
