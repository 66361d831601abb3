import type { Machine } from "./machine.ts";
import type { Measurements } from "./measurements.ts";
import { aimsSection } from "./report/aims.ts";
import { buildSection } from "./report/build.ts";
import { keysSection } from "./report/keys.ts";
import { largeSection } from "./report/large.ts";
import { linesSection } from "./report/lines.ts";
import { decimals, gigabytes } from "./report/numbers.ts";
import { visitsSection } from "./report/visits.ts";

/** The report in Markdown: aims first, then each measurement with how it was made. Nothing of it depends on the day. */
export function report(measured: Measurements): string {
  return [
    "# Benchmark",
    "Written by `npm run bench`, and by nothing else. Everything was measured in one run on one machine, so ratios say more than times: vanilla Starlight is built and visited in turns with Repère, from the same locked packages.",
    machineList(measured.machine, measured.runs),
    aimsSection(measured),
    ...(measured.builds === undefined ? [] : [buildSection(measured.builds)]),
    ...(measured.visits === undefined ? [] : [visitsSection(measured.visits)]),
    ...(measured.keys === undefined ? [] : [keysSection(measured.keys)]),
    ...(measured.lines === undefined ? [] : [linesSection(measured.lines)]),
    ...(measured.large === undefined ? [] : [largeSection(measured.large)]),
    "## Tests\n\nHow many small faults the tests catch, and those they do not, is in [mutation.md](mutation.md).",
  ]
    .join("\n\n")
    .concat("\n");
}

function machineList(machine: Machine, runs: number): string {
  const { processor, cores, memoryBytes, system, load, node, astro, starlight, chromium } = machine;
  return [
    `- Machine: ${processor}, ${cores} cores, ${gigabytes(memoryBytes)} of memory, ${system}; load when it began: ${decimals(load, 1)}`,
    `- Node ${node}, Astro ${astro}, Starlight ${starlight}${chromium === undefined ? "" : `, Chromium ${chromium}`}`,
    `- Runs of each build and visit: ${runs}`,
  ].join("\n");
}
