import { compaRatio } from "#core/compa-ratio.ts";
import { evenMidpoints, midpointProgression } from "#core/midpoint-progression.ts";
import { groupCompaRatio } from "#core/group-compa-ratio.ts";
import { rangeFromMidpoint } from "#core/range-from-midpoint.ts";
import { rangeOverlap, type Overlap } from "#core/range-overlap.ts";
import { rangePenetration } from "#core/range-penetration.ts";
import { roundTo } from "#core/round-to.ts";
import type { MoneyUnit, Value } from "#kit/words/phrase.ts";
import type { Input } from "../inputs.ts";
import { peopleIn, type Person } from "./people.ts";

export interface Band {
  readonly name: Value;
  /** What a pasted grade is compared with, besides its number. */
  readonly typed: string;
  readonly low: number;
  readonly midpoint: number;
  readonly high: number;
  readonly spread: number;
  /** Against the grade before; undefined for the first. */
  readonly progression: number | undefined;
  readonly overlap: Overlap | undefined;
}

export interface Placed extends Person {
  readonly band: number;
  readonly compa: number;
  readonly penetration: number | undefined;
  /** What brings the person to the minimum of the band; 0 if at or over it. */
  readonly toMinimum: number;
}

export interface GroupOfPeople {
  readonly name: string;
  readonly count: number;
  readonly compa: number;
}

export interface Values {
  readonly input: Input;
  readonly unit: MoneyUnit;
  readonly bands: readonly Band[];
  readonly lowest: number;
  readonly highest: number;
  readonly people: readonly Placed[];
  /** The lines pasted that give no person, and those whose grade is none of these. */
  readonly leftOut: readonly number[];
  readonly unknownGrades: readonly string[];
  readonly groups: readonly GroupOfPeople[];
  /** A year, for everyone under the minimum of their band. */
  readonly costToMinimum: number;
}

export function valuesOf(input: Input): Values {
  const bands = bandsOf(input);
  const { people: read, leftOut } = peopleIn(input.people);
  const placed = read.flatMap((person) => {
    const band = bands.findIndex((one, index) => isGrade(one, index, person.grade));
    const found = bands[band];
    return found === undefined ? [] : [placedIn(person, band, found)];
  });
  const groups = [...new Set(placed.map(({ group }) => group))].flatMap((name): readonly GroupOfPeople[] => {
    const of = placed.filter(({ group }) => group === name);
    const compa = groupCompaRatio(
      of.map(({ pay, band }) => ({ pay, reference: bands[band]?.midpoint ?? 0 })),
    );
    return compa === undefined ? [] : [{ name, count: of.length, compa }];
  });
  return {
    input,
    unit: { currency: input.currency, period: "year", decimals: 0, derived: false },
    bands,
    lowest: Math.min(...bands.map(({ low }) => low)),
    highest: Math.max(...bands.map(({ high }) => high)),
    people: placed,
    leftOut,
    unknownGrades: [
      ...new Set(
        read
          .map(({ grade }) => grade)
          .filter((grade) => !bands.some((band, index) => isGrade(band, index, grade))),
      ),
    ],
    groups,
    costToMinimum: placed.reduce((sum, { toMinimum }) => sum + toMinimum, 0),
  };
}

function bandsOf(input: Input): readonly Band[] {
  const grades =
    input.way === "even"
      ? evenMidpoints(input.first, input.progression, input.grades).map((midpoint) => ({
          name: "",
          midpoint,
          spread: input.spread,
        }))
      : input.midpoints;
  const round = (amount: number): number => roundTo(amount, Number(input.rounding));
  const steps = midpointProgression(grades.map(({ midpoint }) => midpoint));
  // Rounded once: what is compared below is what is shown and paid.
  const ranges = grades.map(({ midpoint, spread }) => {
    const { low, high } = rangeFromMidpoint(midpoint, spread);
    return { low: round(low), midpoint: round(midpoint), high: round(high) };
  });
  return grades.map(({ name, spread }, index): Band => {
    const range = ranges[index] ?? { low: 0, midpoint: 0, high: 0 };
    const before = ranges[index - 1];
    return {
      name: name === "" ? { phrase: { key: "grade", values: { number: { number: index + 1 } } } } : name,
      typed: name,
      ...range,
      spread,
      progression: steps[index - 1],
      overlap: before === undefined ? undefined : rangeOverlap(before, range, input.overlap),
    };
  });
}

function isGrade({ typed }: Band, index: number, grade: string): boolean {
  const plain = grade.trim().toLowerCase();
  return plain === String(index + 1) || (typed !== "" && plain === typed.trim().toLowerCase());
}

function placedIn(person: Person, band: number, { low, midpoint, high }: Band): Placed {
  return {
    ...person,
    band,
    compa: compaRatio(person.pay, midpoint) ?? 0,
    penetration: rangePenetration(person.pay, { low, high }),
    toMinimum: Math.max(0, low - person.pay),
  };
}
