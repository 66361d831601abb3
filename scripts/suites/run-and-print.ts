import { mkdirSync, writeFileSync } from "node:fs";
import { stopSignals } from "../setup/stop-signals.ts";
import { runSuites } from "./run-suites.ts";
import type { Report, Suite } from "./suite.ts";
import { tableOf, totalLine, totalOf } from "./summary.ts";

/** Runs suites, shows what the failing ones said, and ends with the table and the total. */
export async function runAndPrint(suites: readonly Suite[]): Promise<readonly Report[]> {
  const stopped = new AbortController();
  for (const signal of stopSignals) process.on(signal, () => stopped.abort());
  process.on("disconnect", () => stopped.abort());
  mkdirSync("test-results", { recursive: true });
  const reports = await runSuites(suites, {
    stop: stopped.signal,
    onStart: ({ name }) => console.log(`${name} …`),
    onEnd: print,
  });
  if (stopped.signal.aborted) process.exit(130);
  const total = totalOf(reports);
  console.log(`\n${tableOf(reports)}\n\n${totalLine(total)}`);
  process.exitCode = total.failed > 0 ? 1 : 0;
  return reports;
}

function print({ name, seconds, passed, failed, output }: Report): void {
  // Kept whole for whoever wants to read it.
  writeFileSync(`test-results/${name}.log`, output);
  if (failed > 0) console.log(`\n${output.trimEnd()}\n`);
  console.log(`${name}: ${totalLine({ passed, failed })}, ${seconds.toFixed(1)} s`);
}
