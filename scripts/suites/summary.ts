import type { Report } from "./suite.ts";

export interface Total {
  readonly passed: number;
  readonly failed: number;
}

export function totalOf(reports: readonly Total[]): Total {
  const sum = (key: keyof Total): number => reports.reduce((total, report) => total + report[key], 0);
  return { passed: sum("passed"), failed: sum("failed") };
}

/** One line a suite: its seconds, and how many of its tests passed, failed and were left out. */
export function tableOf(reports: readonly Report[]): string {
  const rows = reports.map(({ name, seconds, passed, failed, skipped }) =>
    [name, seconds.toFixed(1), passed, failed, skipped].map(String),
  );
  const table = [["suite", "seconds", "passed", "failed", "skipped"], ...rows];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join("  ");
  return table.map(line).join("\n");
}

export function totalLine({ passed, failed }: Total): string {
  return `${passed} passed, ${failed} failed`;
}
