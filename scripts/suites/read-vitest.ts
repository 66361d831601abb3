import { readFileSync } from "node:fs";
import type { Ended } from "../setup/capture.ts";
import type { Outcome } from "./suite.ts";

/** The part of vitest's JSON report that is read here. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** Counts the test cases of a vitest run. A file that could not even be loaded counts as one that failed. */
export function readVitest(file: string, { code, output }: Ended): Outcome {
  let report: VitestReport;
  try {
    report = JSON.parse(readFileSync(file, "utf8")) as VitestReport;
  } catch {
    return { passed: 0, failed: 1, skipped: 0, output };
  }
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && assertionResults.every((test) => test.status !== "failed"),
  );
  const failed = report.numFailedTests + broken.length;
  const ran = report.numPassedTests + failed > 0;
  return {
    passed: report.numPassedTests,
    // An error outside of every test only shows in the exit code.
    failed: failed === 0 && ran && code !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
    output,
  };
}
