import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { readReport, type StrykerReport } from "./mutate/read-report.ts";
import { mutationReport, partOf, type SuiteResult } from "./mutate/report.ts";
import { chooseMutated, type MutatedSuite } from "./mutate/suites.ts";
import { mergedParts, writtenParts } from "./mutate/written.ts";
import { endWithMessage } from "./setup/end-with-message.ts";
import { root } from "./setup/root.mjs";
import { stopSignals } from "./setup/stop-signals.ts";
import { runTool } from "./setup/tools.ts";

const file = "docs/mutation.md";

/** `npm run mutate` once everything is installed: mutates each suite, and writes its part of the report. */
async function mutate(names: readonly string[], stop: AbortSignal): Promise<void> {
  const results: SuiteResult[] = [];
  for (const suite of chooseMutated(names)) {
    if (globSync(suite.sources, { cwd: root }).length === 0) {
      console.log(`${suite.name}: no file of ${suite.sources} yet.`);
      continue;
    }
    console.log(`${suite.name} …`);
    const result = await mutated(suite, stop);
    if (stop.aborted) return;
    results.push(result);
    const all = result.caught + result.survivors.length;
    console.log(`${suite.name}: ${result.caught} of ${all} mutants caught`);
  }
  const path = join(root, file);
  const kept = existsSync(path) ? writtenParts(readFileSync(path, "utf8")) : [];
  writeFileSync(path, await formatted(mutationReport(mergedParts(kept, results.map(partOf)))));
  console.log(`Written: ${file}`);
}

async function mutated({ name, sources }: MutatedSuite, stop: AbortSignal): Promise<SuiteResult> {
  const args = ["run", "--mutate", sources, "--incrementalFile", `reports/mutation/${name}.json`];
  const { code, output } = await runTool("stryker", args, { stop, env: { MUTATED: name } });
  if (code !== 0 && !stop.aborted) throw new Error(`${output.trimEnd()}\n${name}: mutation testing failed.`);
  if (stop.aborted) return { name, caught: 0, survivors: [] };
  const report = readFileSync(join(root, "reports/mutation/mutation.json"), "utf8");
  return { name, ...readReport(JSON.parse(report) as StrykerReport) };
}

/** As every file of the project is, so that its own check passes. */
async function formatted(text: string): Promise<string> {
  return format(text, { ...(await resolveConfig(join(root, file))), parser: "markdown" });
}

const stopped = new AbortController();
for (const signal of stopSignals) process.on(signal, () => stopped.abort());
// The process that started this one is gone.
process.on("disconnect", () => stopped.abort());
await mutate(process.argv.slice(2), stopped.signal).catch(endWithMessage);
// The channel to that process would keep this one alive.
if (process.connected) process.disconnect();
