import type { BuildRun } from "../build-site.ts";
import type { Both } from "../measurements.ts";
import { median, spreadOf } from "../statistics.ts";
import { decimals, megabytes, ratio, table, whole } from "./numbers.ts";

interface Row {
  readonly name: string;
  readonly of: (run: BuildRun) => number | undefined;
  readonly shown: (value: number) => string;
}

const seconds = (value: number): string => `${decimals(value, 1)} s`;
const perPage = (value: number): string => `${whole(value * 1000)} ms`;

const rows: readonly Row[] = [
  { name: "time", of: (run) => run.seconds, shown: seconds },
  { name: "time a page", of: (run) => run.seconds / run.pages, shown: perPage },
  { name: "processor time", of: (run) => run.cpuSeconds, shown: seconds },
  {
    name: "processor time a page",
    of: ({ cpuSeconds, pages }) => (cpuSeconds === undefined ? undefined : cpuSeconds / pages),
    shown: perPage,
  },
  { name: "memory at its peak", of: (run) => run.peakBytes, shown: megabytes },
  { name: "`dist/`", of: (run) => run.bytes, shown: megabytes },
  { name: "files in it", of: (run) => run.files, shown: whole },
  { name: "HTML pages", of: (run) => run.pages, shown: whole },
];

export function buildSection({ repere, vanilla }: Both<BuildRun>): string {
  return [
    "## Build",
    table(
      ["", "Repère", "vanilla Starlight", "ratio"],
      rows.map(({ name, of, shown }) => [
        name,
        spread(repere.map(of), shown),
        spread(vanilla.map(of), shown),
        ratioOf(repere.map(of), vanilla.map(of)),
      ]),
    ),
    "Median, with the least and the most in brackets; the ratio is of medians. Each build began without `dist/` and without what Astro and Vite keep between builds; files the system had in memory stayed there, for both. Processor time is all that the build's processes used, in user and system mode, as Linux counted it; memory is the highest sum of their resident sizes, looked at every 50 ms. Other systems do not say either.",
    "Vanilla Starlight is its own template: nothing set but the title, the address and two languages, its search and sitemap on. It has a page for each of ours, with the words of that page as plain Markdown. Repère's build also writes the data API, downloads, plots and a policy a page.",
  ].join("\n\n");
}

function known(values: readonly (number | undefined)[]): readonly number[] {
  return values.filter((value) => value !== undefined);
}

function spread(values: readonly (number | undefined)[], shown: (value: number) => string): string {
  const sample = known(values);
  if (sample.length === 0) return "not measured";
  const { min, median: middle, max } = spreadOf(sample);
  return min === max ? shown(middle) : `${shown(middle)} (${shown(min)}–${shown(max)})`;
}

function ratioOf(ours: readonly (number | undefined)[], theirs: readonly (number | undefined)[]): string {
  const [a, b] = [known(ours), known(theirs)];
  return a.length === 0 || b.length === 0 ? "–" : ratio(median(a), median(b));
}
