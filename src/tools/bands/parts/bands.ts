import { evenMidpoints, midpointProgression } from "#core/midpoint-progression.ts";
import { rangeFromMidpoint } from "#core/range-from-midpoint.ts";
import { rangeOverlap, type Overlap } from "#core/range-overlap.ts";
import { roundTo } from "#core/round-to.ts";
import type { Value } from "#kit/words/phrase.ts";
import type { Input } from "../inputs.ts";
import type { MarketRead } from "./market.ts";

export interface Band {
  readonly name: Value;
  /** What a pasted grade is compared with, besides its number: the name typed, or those of a level, in each language. */
  readonly called: readonly string[];
  readonly low: number;
  readonly midpoint: number;
  readonly high: number;
  readonly spread: number;
  /** Against the grade before; undefined for the first. */
  readonly progression: number | undefined;
  readonly overlap: Overlap | undefined;
}

interface Grade {
  readonly name: Value;
  readonly called: readonly string[];
  readonly midpoint: number;
  readonly spread: number;
}

export function bandsOf(input: Input, market: MarketRead | undefined): readonly Band[] {
  const grades = gradesOf(input, market);
  const round = (amount: number): number => roundTo(amount, Number(input.rounding));
  const steps = midpointProgression(grades.map(({ midpoint }) => midpoint));
  // Rounded once: what is compared below is what is shown and paid.
  const ranges = grades.map(({ midpoint, spread }) => {
    const { low, high } = rangeFromMidpoint(midpoint, spread);
    return { low: round(low), midpoint: round(midpoint), high: round(high) };
  });
  return grades.map(({ name, called, spread }, index): Band => {
    const range = ranges[index] ?? { low: 0, midpoint: 0, high: 0 };
    const before = ranges[index - 1];
    return {
      name,
      called,
      ...range,
      spread,
      progression: steps[index - 1],
      overlap: before === undefined ? undefined : rangeOverlap(before, range, input.overlap),
    };
  });
}

function gradesOf(input: Input, market: MarketRead | undefined): readonly Grade[] {
  const { spread } = input;
  const numbered = (index: number): Value => ({
    phrase: { key: "grade", values: { number: { number: index + 1 } } },
  });
  if (market !== undefined) {
    return market.points.flatMap(({ name, amount }) =>
      amount === undefined || amount <= 0 ? [] : [{ name, called: namesIn(name), midpoint: amount, spread }],
    );
  }
  return input.way === "own"
    ? input.midpoints.map(({ name, ...grade }, index) => ({
        ...grade,
        name: name === "" ? numbered(index) : name,
        called: name === "" ? [] : [name],
      }))
    : evenMidpoints(input.first, input.progression, input.grades).map((midpoint, index) => ({
        name: numbered(index),
        called: [],
        midpoint,
        spread,
      }));
}

/** What a level is called in the languages of its data set. */
function namesIn(name: Value): readonly string[] {
  return typeof name === "object" && "names" in name ? Object.values(name.names) : [];
}
