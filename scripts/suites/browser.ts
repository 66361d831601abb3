import { rmSync } from "node:fs";
import { runTool } from "../setup/tools.ts";
import { readPlaywright } from "./read-playwright.ts";
import type { Outcome } from "./suite.ts";

interface Settings {
  readonly stop: AbortSignal;
  readonly env?: NodeJS.ProcessEnv;
  /** Only tests whose title holds it. */
  readonly grep?: string;
  /** What the report is called, where the tests run more than once. */
  readonly name?: string;
}

/** Runs the tests in Chromium on a build. */
export async function browser({ stop, env = {}, grep, name = "browser" }: Settings): Promise<Outcome> {
  const report = `test-results/${name}.json`;
  rmSync(report, { force: true });
  const args = ["test", ...(grep === undefined ? [] : ["--grep", grep])];
  const ended = await runTool("playwright", args, { stop, env: { TZ: "UTC", TEST_REPORT: report, ...env } });
  return readPlaywright(report, ended);
}
