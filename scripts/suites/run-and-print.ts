import { mkdirSync, writeFileSync } from "node:fs";
import { stopSignals } from "../setup/stop-signals.ts";
import { runSuites } from "./run-suites.ts";
import type { Report, Suite } from "./suite.ts";
import { tableOf, totalLine, totalOf, type Total } from "./summary.ts";

/**
 * Runs suites, shows what the failing ones said, and ends with the table and the total.
 * @param before what was counted before, in a run this one goes on with
 */
export async function runAndPrint(
  suites: readonly Suite[],
  before: Total = { passed: 0, failed: 0 },
): Promise<void> {
  const stopped = new AbortController();
  for (const signal of stopSignals) process.on(signal, () => stopped.abort());
  process.on("disconnect", () => stopped.abort());
  mkdirSync("test-results", { recursive: true });
  const reports = await runSuites(suites, {
    stop: stopped.signal,
    onStart: ({ name }) => console.log(`${name} …`),
    onEnd: (report) => {
      if (!stopped.signal.aborted) print(report);
    },
  });
  if (stopped.signal.aborted) process.exit(130);
  const total = totalOf([before, ...reports]);
  writeFileSync("test-results/total.json", JSON.stringify(total));
  console.log(`\n${tableOf(reports)}\n\n${totalLine(total)}`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

function print({ name, seconds, passed, failed, output }: Report): void {
  // Kept whole for whoever wants to read it.
  writeFileSync(`test-results/${name.replaceAll(/\W+/gu, "-")}.log`, output);
  if (failed > 0) console.log(`\n${output.trimEnd()}\n`);
  // Tests that need another program say so in a line of their own.
  else for (const [line] of output.matchAll(/^not run: .*$/gmu)) console.log(line);
  console.log(`${name}: ${totalLine({ passed, failed })}, ${seconds.toFixed(1)} s`);
}
