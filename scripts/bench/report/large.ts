import type { LargeFigures } from "../large.ts";
import { median } from "../statistics.ts";
import type { Aim } from "./aims.ts";
import { decimals, megabytes, ratio, table, whole } from "./numbers.ts";

export function largeSection({ builds, keys }: LargeFigures): string {
  return [
    "## Many places",
    table(
      ["made-up places", "build", "processor time", "files", "heaviest API file, gzip", "search index"],
      builds.map(({ places, build, heaviestBytes, searchBytes }) => [
        whole(places),
        `${decimals(build.seconds, 1)} s`,
        build.cpuSeconds === undefined ? "not measured" : `${decimals(build.cpuSeconds, 1)} s`,
        whole(build.files),
        `${whole(heaviestBytes)} bytes`,
        megabytes(searchBytes),
      ]),
    ),
    "The site with a made-up data set beside the real ones, each of its places with 24 figures; the first row is the site without it.",
    table(
      ["key in `salary`", "answer shown, median", "ratio"],
      keys.map(({ name, presses }) => {
        const shown = median(presses.map(({ shown: time }) => time));
        return [name, `${decimals(shown, 1)} ms`, ratio(shown, firstShown(keys))];
      }),
    ),
  ].join("\n\n");
}

function firstShown([first]: LargeFigures["keys"]): number {
  return first === undefined ? 0 : median(first.presses.map(({ shown: time }) => time));
}

/** As many as files are split for; the build is measured with more, so that its growth shows. */
const mostPlaces = 6000;
const mostBytes = 20_000;
const mostSearchGrowth = 2_000_000;
const mostRatio = 1.5;

/** What many places may cost: in files, in search, in the build and at a key. */
export function largeAims({ builds, keys }: LargeFigures): readonly Aim[] {
  const [none, most] = [builds[0], builds.at(-1)];
  if (none === undefined || most === undefined) return [];
  const aimed = builds.filter(({ places }) => places <= mostPlaces);
  const heaviest = Math.max(...aimed.map(({ heaviestBytes }) => heaviestBytes));
  const growth = most.searchBytes - none.searchBytes;
  const shown = keys.map(({ presses }) => median(presses.map(({ shown: time }) => time)));
  const [few = 0, many = 0] = shown;
  const places = `${whole(most.places)} made-up places`;
  return [
    {
      aim: `with ${whole(mostPlaces)} made-up places, no API file exceeds ${whole(mostBytes)} bytes, gzip`,
      measured: `${whole(heaviest)} bytes`,
      met: heaviest <= mostBytes,
    },
    {
      aim: `with ${places}, the search index grows by less than ${megabytes(mostSearchGrowth)}`,
      measured: megabytes(growth),
      met: growth < mostSearchGrowth,
    },
    {
      aim: `a key takes at most ${String(mostRatio)} times what it takes on the 530 areas`,
      measured: `${decimals(many, 1)} ms against ${decimals(few, 1)}: ratio ${ratio(many, few)}`,
      met: many <= few * mostRatio,
    },
    growthAim(builds),
  ];
}

/** Linear: a place of the last thousands takes the build no longer than one of the first, by half at most. */
function growthAim(builds: LargeFigures["builds"]): Aim {
  const timed = builds.map(({ places, build }) => ({
    places,
    time: build.cpuSeconds ?? build.seconds,
  }));
  const [middle, most] = timed.slice(-2);
  const first = perPlace(timed[0], middle);
  const last = perPlace(middle, most);
  return {
    aim: `a build grows with places as a straight line does: at most ${String(mostRatio)} times as much a place at the end`,
    measured: `${decimals(last, 2)} ms a place against ${decimals(first, 2)}`,
    // The first places may cost less than the clock can tell.
    met: last <= Math.max(first, leastTold) * mostRatio,
  };
}

/** Milliseconds a place: two seconds between builds of 6,000 places more or fewer, which is their noise. */
const leastTold = 0.33;

interface Timed {
  readonly places: number;
  readonly time: number;
}

function perPlace(from: Timed | undefined, to: Timed | undefined): number {
  if (from === undefined || to === undefined) return 0;
  return ((to.time - from.time) * 1000) / (to.places - from.places);
}
