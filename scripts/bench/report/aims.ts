import type { BuildRun } from "../build-site.ts";
import type { KeyFigures } from "../key-press.ts";
import type { FileTimes } from "../read-lines.ts";
import type { Measurements } from "../measurements.ts";
import { slow } from "../slow.ts";
import { median } from "../statistics.ts";
import { largeAims } from "./large.ts";
import { decimals, ratio, whole } from "./numbers.ts";

/** One frame of a screen at 60 a second. */
const frame = 16;
/** Seconds. */
const mostForLines = 3;

/** What was aimed at, what was measured, and whether that is enough. */
export function aimsSection({ builds, keys, lines, large }: Measurements): string {
  const aims = [
    ...(builds === undefined ? [] : [buildAim(builds.repere, builds.vanilla)]),
    ...[...new Set((keys ?? []).map(({ tool }) => tool))].flatMap((tool) => keyAim(tool, keys ?? [])),
    ...(lines === undefined ? [] : [...lines.files.map((file) => lineAim(lines.lines, file))]),
    ...(large === undefined ? [] : largeAims(large)),
  ];
  if (aims.length === 0) return "## Aims\n\nNone of what was measured has an aim.";
  return [
    "## Aims",
    [
      "| aim | measured | met |",
      "| --- | --- | --- |",
      ...aims.map(({ aim, measured, met }) => `| ${aim} | ${measured} | ${met ? "yes" : "**no**"} |`),
    ].join("\n"),
  ].join("\n\n");
}

export interface Aim {
  readonly aim: string;
  readonly measured: string;
  readonly met: boolean;
}

function buildAim(repere: readonly BuildRun[], vanilla: readonly BuildRun[]): Aim {
  const [ours, theirs] = [repere, vanilla].map((runs) =>
    median(runs.map(({ seconds, pages }) => (seconds * 1000) / pages)),
  ) as [number, number];
  return {
    aim: "a build is no slower a page than vanilla Starlight's",
    measured: `${whole(ours)} ms a page against ${whole(theirs)}: ratio ${ratio(ours, theirs)}`,
    met: ours <= theirs,
  };
}

function lineAim(lines: number, { kind, times }: FileTimes): Aim {
  const seconds = median(times) / 1000;
  return {
    aim: `${whole(lines)} lines of a reader's own ${kind} file are read and summed up in under ${String(mostForLines)} s`,
    measured: `${decimals(seconds, 2)} s`,
    met: seconds < mostForLines,
  };
}

/** By the slowest kind of key, in the median of its presses. */
function keyAim(tool: string, keys: readonly KeyFigures[]): readonly Aim[] {
  const slowest = keys
    .filter((key) => key.tool === tool)
    .map(({ name, presses }) => ({ name, shown: median(presses.map(({ shown }) => shown)) }))
    .toSorted((a, b) => b.shown - a.shown)[0];
  if (slowest === undefined) return [];
  return [
    {
      aim: `\`${tool}\` shows the answer to a key within ${frame} ms of main thread, the processor ${slow.cpu} times slower`,
      measured: `${decimals(slowest.shown, 1)} ms for the slowest kind of key (${slowest.name})`,
      met: slowest.shown <= frame,
    },
  ];
}
