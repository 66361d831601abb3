import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { percentileNames } from "#schema/names.ts";
import type { Observation } from "#schema/occupation.ts";
import { catalog } from "../market.ts";

interface Source {
  /** How many amounts the publisher's file has for these occupations. */
  readonly amounts: number;
  /** Their sum, in stored units. */
  readonly total: number;
  readonly spots: readonly Spot[];
}

interface Spot {
  readonly occupation: string;
  readonly place: string;
  readonly vintage?: string;
  readonly level?: string;
  readonly category?: string;
  readonly sex?: string;
  readonly age?: string;
  readonly amount: AmountName;
  readonly stored: number;
}

const amountNames = ["value", "low", "high", "mean", ...percentileNames] as const;
type AmountName = (typeof amountNames)[number];

/**
 * Read from the publishers' files by another program than the converters, with places drawn by lot. Amounts are in the
 * unit of the data set: cents, tenths of a euro, whole pounds.
 */
const sources = JSON.parse(readFileSync("test/data/spot-figures.json", "utf8")) as Readonly<
  Record<string, Source>
>;

/** Transcribed by hand, not converted: its own test holds every cell. */
const byHand = ["ru-source-2015"];

function amountOf(observation: Observation | undefined, name: AmountName): unknown {
  return observation === undefined ? undefined : Reflect.get(observation, name);
}

/** The observation of a case; that of the wider place where the publisher repeats its figure. */
function observed(all: readonly Observation[], spot: Spot): Observation | undefined {
  const one = all.find(has(spot));
  return one?.kind === "stands-for" ? all.find(has({ ...spot, place: one.of })) : one;
}

function has({ occupation: _o, amount: _a, stored: _s, ...key }: Spot) {
  return (one: Observation): boolean =>
    Object.entries(key).every(([field, value]) => Reflect.get(one, field) === value);
}

it("every data set is held against its publisher's file", () => {
  expect([...Object.keys(sources), ...byHand].toSorted()).toEqual([...catalog.datasets.keys()].toSorted());
});

describe.each(Object.entries(sources))("%s", (id, { amounts, total, spots }) => {
  const files = catalog.datasets.get(id)?.occupations ?? new Map<string, never>();

  it("has every amount of its source and no other", () => {
    const all = [...files.values()].flatMap(({ observations }) =>
      observations.flatMap((one) =>
        amountNames.map((name) => amountOf(one, name)).filter((amount) => typeof amount === "number"),
      ),
    );
    expect(all.length).toBe(amounts);
    expect(all.reduce((sum, amount) => sum + amount, 0)).toBe(total);
  });

  it("shows what the source says for twenty cases drawn by lot", () => {
    expect(spots.length).toBe(Math.min(20, amounts));
    for (const spot of spots) {
      const one = observed(files.get(spot.occupation)?.observations ?? [], spot);
      expect(amountOf(one, spot.amount), JSON.stringify(spot)).toBe(spot.stored);
    }
  });
});
