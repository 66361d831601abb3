import { readFileSync } from "node:fs";
import type { Ended } from "../setup/capture.ts";
import type { Outcome } from "./suite.ts";

/** The part of Playwright's JSON report that is read here. */
interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
}

/** Counts the test cases of a Playwright run. One that passed only when tried again has failed. */
export function readPlaywright(file: string, { code, output }: Ended): Outcome {
  let report: PlaywrightReport;
  try {
    report = JSON.parse(readFileSync(file, "utf8")) as PlaywrightReport;
  } catch {
    return { passed: 0, failed: 1, skipped: 0, output };
  }
  const { expected, unexpected, flaky, skipped } = report.stats;
  const failed = unexpected + flaky;
  const ran = expected + failed > 0;
  // An error outside of every test only shows in the exit code.
  return { passed: expected, failed: failed === 0 && ran && code !== 0 ? 1 : failed, skipped, output };
}
