import { compaRatio } from "#core/compa-ratio.ts";
import { daysBetween } from "#core/days-between.ts";
import { groupCompaRatio } from "#core/group-compa-ratio.ts";
import { rangePenetration } from "#core/range-penetration.ts";
import { bare } from "#kit/pay/pasted/pasted-pay.ts";
import type { MoneyUnit } from "#kit/words/phrase.ts";
import type { Market } from "#schema/market.ts";
import type { Input } from "../inputs.ts";
import { bandsOf, type Band } from "./bands.ts";
import type { MarketRead } from "./market.ts";
import { minimumOf, type Minimum, type UnknownMinimum } from "./minimum.ts";
import { peopleIn, type Person } from "./people.ts";
import { zonesOf, type Zones } from "./zones.ts";

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
  /** Only if the midpoints are of the market. */
  readonly market: MarketRead | undefined;
  readonly zones: Zones;
  readonly minimum: Minimum | undefined;
  /** A series of minimum wages that does not say what applies on the day asked for. */
  readonly unknownMinimum: UnknownMinimum | undefined;
  /** The structure applies from a day that is still ahead, by which the published minimum may have been raised. */
  readonly mayBeRaised: boolean;
  readonly lowest: number;
  readonly highest: number;
  readonly people: readonly Placed[];
  /** The lines pasted that give no person, and those whose grade is none of these. */
  readonly leftOut: readonly number[];
  readonly noShare: readonly number[];
  readonly unknownGrades: readonly string[];
  readonly groups: readonly GroupOfPeople[];
  /** A year, for everyone under the minimum of their band. */
  readonly costToMinimum: number;
}

export function valuesOf(input: Input, read: MarketRead | undefined, market: Market): Values {
  const bands = bandsOf(input, read);
  const { people: pasted, leftOut, noShare } = peopleIn(input.people);
  const placed = pasted.flatMap((person) => {
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
  const [first] = read?.references ?? [];
  const minimum = minimumOf(input, market);
  return {
    input,
    unit: {
      currency: first?.data.dataset.currency ?? input.currency,
      period: "year",
      decimals: 0,
      derived: false,
    },
    bands,
    market: read,
    zones: zonesOf(input, read),
    minimum: minimum.minimum,
    unknownMinimum: minimum.unknown,
    mayBeRaised: mayBeRaised(minimum.minimum, input, market),
    lowest: bands.length === 0 ? 0 : Math.min(...bands.map(({ low }) => low)),
    highest: Math.max(0, ...bands.map(({ high }) => high)),
    people: placed,
    leftOut,
    noShare,
    unknownGrades: [
      ...new Set(
        pasted
          .map(({ grade }) => grade)
          .filter((grade) => !bands.some((band, index) => isGrade(band, index, grade))),
      ),
    ],
    groups,
    costToMinimum: placed.reduce((sum, { toMinimum }) => sum + toMinimum, 0),
  };
}

function mayBeRaised(minimum: Minimum | undefined, { applies }: Input, { today }: Market): boolean {
  const rate = minimum?.published?.rate;
  if (rate === undefined || applies === undefined || today === undefined) return false;
  if (rate.until !== undefined || applies <= today) return false;
  // An amount decided ahead of its day stands for its first year.
  return rate.from <= today || (daysBetween(rate.from, applies) ?? 0) >= 365;
}

function isGrade({ called }: Band, index: number, grade: string): boolean {
  const asked = bare(grade);
  // A grade without a name is called by its number on the page: "Grade 2", « Niveau 2 », and in files "G2".
  const number = called.length > 0 ? asked : asked.replace(/^\p{L}+\s*(?=\d)/u, "");
  return number === String(index + 1) || called.some((name) => asked !== "" && asked === bare(name));
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
