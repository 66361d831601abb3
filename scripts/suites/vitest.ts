import { rmSync } from "node:fs";
import { runTool } from "../setup/tools.ts";
import { readVitest } from "./read-vitest.ts";
import type { Outcome } from "./suite.ts";

interface Settings {
  readonly stop: AbortSignal;
  readonly env?: NodeJS.ProcessEnv;
  /** Only files whose path holds one of these. */
  readonly filters?: readonly string[];
  /** What the report is called, where a project runs more than once. */
  readonly name?: string;
}

/** Runs one of the projects of vitest.config.ts. */
export async function vitest(
  project: "unit" | "site" | "with",
  { stop, env = {}, filters = [], name = project }: Settings,
): Promise<Outcome> {
  const report = `test-results/${name}.json`;
  rmSync(report, { force: true });
  const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${report}`];
  const args = ["run", "--project", project, "--passWithNoTests", ...reporters, ...filters];
  return readVitest(report, await runTool("vitest", args, { stop, env: { TZ: "UTC", ...env } }));
}
