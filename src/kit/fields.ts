import type { DataSetSummary, Market } from "#schema/market.ts";
import { periods } from "#schema/names.ts";
import type { Localised } from "#schema/text.ts";
import type { Period } from "#schema/unit.ts";
import { kept } from "./kept.ts";
import type { Value } from "./phrase.ts";

/**
 * One field of a calculator: its unit, bounds, default and whether it is private. From it come the form control, the
 * hint, the error, the address parameter and the table of inputs, and nothing of it is written elsewhere.
 */
export interface Field<T extends FieldValue = FieldValue> {
  readonly control: "select" | "segments" | "number" | "places";
  /** What is accepted, whatever the data: the form or the bounds. Plain data, so that no view needs a schema library. */
  readonly takes: Takes;
  /** The value where nothing is given; it may follow from the fields before it and from the data set. */
  readonly fallback: (given: Given, market: Market) => T;
  /** The values to choose from; undefined while their data set is not loaded. */
  readonly options?: (given: Given, market: Market) => readonly Option[] | undefined;
  /** Key of the unit's name in the kit's texts. */
  readonly unit?: string;
  /** Kept on the device: never read from an address nor written to one. */
  readonly private: boolean;
  /** Left out of the form where it changes nothing; its value stays. */
  readonly shown: (given: Given, market: Market) => boolean;
}

/** What a field may hold; several places are their ids. */
export type FieldValue = string | number | readonly string[];

/** An id; several of them, each once; one of some words; a number between two bounds. */
export type Takes =
  Bounds | Several | { readonly is: "id" } | { readonly is: "one-of"; readonly values: readonly string[] };

export interface Bounds {
  readonly is: "number";
  readonly min: number;
  readonly max: number;
}

/** How many may be chosen. */
export interface Several {
  readonly is: "ids";
  readonly min: number;
  readonly max: number;
}

export interface Option {
  readonly value: string;
  readonly name: Value;
  /** A sentence that explains the value where it is chosen. */
  readonly explanation?: Localised;
}

/** The values of the fields before one, in the order of the schema. */
export type Given = Readonly<Record<string, FieldValue>>;
export type Fields = Readonly<Record<string, Field>>;
export type InputOf<F extends Fields> = {
  readonly [Name in keyof F]: F[Name] extends Field<infer T> ? T : never;
};

const always = (): boolean => true;

export function role(settings: { readonly default: string }): Field<string> {
  return {
    control: "select",
    takes: { is: "id" },
    fallback: () => settings.default,
    options: (_, market) => market.roles.map(({ id, names }) => ({ value: id, name: { names } })),
    private: false,
    shown: always,
  };
}

/** `compares`: only data sets that name places to compare, which one of a single place cannot. */
export function dataset(settings: { readonly default: string; readonly compares?: true }): Field<string> {
  return {
    control: "select",
    takes: { is: "id" },
    fallback: () => settings.default,
    options: (_, market) =>
      market.datasets
        .filter(({ opensOn }) => settings.compares !== true || opensOn.compare !== undefined)
        .map(({ id, shortTitle }) => ({ value: id, name: { names: shortTitle } })),
    private: false,
    shown: always,
  };
}

/** The role chooses the first: the occupation that matches it best. */
export function occupation(): Field<string> {
  return {
    control: "select",
    takes: { is: "id" },
    fallback: (given, market) => closestOccupation(summaryOf(given, market), text(given, "role")),
    options: (given, market) =>
      summaryOf(given, market).occupations.map(({ id, names }) => ({ value: id, name: { names } })),
    private: false,
    shown: (given, market) => summaryOf(given, market).occupations.length > 1,
  };
}

export function place(): Field<string> {
  return {
    control: "select",
    takes: { is: "id" },
    fallback: (given, market) => summaryOf(given, market).opensOn.place,
    options: (given, market) => placeOptions(market, summaryOf(given, market).id),
    private: false,
    shown: always,
  };
}

/** Hundreds, and asked for several times on each key press: made once. Unknown until the data set is loaded. */
const placeOptions = kept((market: Market, dataset): readonly Option[] | undefined =>
  market.places(dataset)?.map(({ id, names }) => ({ value: id, name: { names } })),
);

/** Several places of the data set, in the order chosen; it opens on those the data set names for comparing. */
export function places(settings: { readonly min: number; readonly max: number }): Field<readonly string[]> {
  return {
    ...place(),
    control: "places",
    takes: { is: "ids", ...settings },
    fallback: (given, market) => {
      const { place: first, compare } = summaryOf(given, market).opensOn;
      return compare ?? [first];
    },
  };
}

/** One of the places chosen in another field; the first of them where nothing else is. */
export function oneOf(field: string): Field<string> {
  const chosen = (given: Given): readonly string[] => {
    const value = given[field];
    return typeof value === "object" ? value : [];
  };
  return {
    ...place(),
    fallback: (given) => chosen(given)[0] ?? "none",
    options: (given, market) => {
      const all = place().options?.(given, market);
      return all && chosen(given).flatMap((id) => all.find((option) => option.value === id) ?? []);
    },
  };
}

/** A number that has a default of its own. */
export function count(settings: {
  readonly min: number;
  readonly max: number;
  readonly default: number;
  readonly unit: string;
}): Field<number> {
  return { ...number(settings), fallback: () => settings.default };
}

export function level(): Field<string> {
  return {
    control: "segments",
    takes: { is: "id" },
    fallback: (given, market) =>
      summaryOf(given, market).opensOn.level ?? levelsOf(given, market)[0]?.value ?? "none",
    options: levelsOf,
    private: false,
    shown: (given, market) => levelsOf(given, market).length > 1,
  };
}

/** The period pay is shown for; the data set's own where nothing is chosen. */
export function period(): Field<Period> {
  return {
    control: "segments",
    takes: { is: "one-of", values: periods },
    fallback: (given, market) => summaryOf(given, market).unit.period,
    options: () => periods.map((value) => ({ value, name: { phrase: { key: `period.${value}` } } })),
    private: false,
    shown: always,
  };
}

/** Hours worked a week: usual in the data set's country, and only asked where an hour is converted. */
export function hours(settings: { readonly min: number; readonly max: number }): Field<number> {
  return {
    ...number({ ...settings, unit: "unit.hours-a-week" }),
    fallback: (given, market) => summaryOf(given, market).unit.hoursPerWeek,
    shown: (given, market) => converts(given, market) && involves("hour", given, market),
  };
}

/** Months paid a year: 13 where a thirteenth month is paid. Only asked where a month is converted. */
export function months(settings: { readonly min: number; readonly max: number }): Field<number> {
  return {
    ...number({ ...settings, unit: "unit.months-a-year" }),
    fallback: (given, market) => summaryOf(given, market).unit.monthsPerYear,
    shown: (given, market) => converts(given, market) && involves("month", given, market),
  };
}

function number(settings: {
  readonly min: number;
  readonly max: number;
  readonly unit: string;
}): Omit<Field<number>, "fallback"> {
  return {
    control: "number",
    takes: { is: "number", min: settings.min, max: settings.max },
    unit: settings.unit,
    private: false,
    shown: always,
  };
}

function converts(given: Given, market: Market): boolean {
  return text(given, "period") !== summaryOf(given, market).unit.period;
}

function involves(wanted: Period, given: Given, market: Market): boolean {
  return text(given, "period") === wanted || summaryOf(given, market).unit.period === wanted;
}

/** The data set chosen; the first there is while the choice is not known to exist. */
function summaryOf(given: Given, market: Market): DataSetSummary {
  const chosen = market.datasets.find(({ id }) => id === given["dataset"]) ?? market.datasets[0];
  if (chosen === undefined) throw new Error("A market needs at least one data set.");
  return chosen;
}

function levelsOf(given: Given, market: Market): readonly Option[] {
  const scheme = market.schemes.find(({ id }) => id === summaryOf(given, market).dimensions.level);
  return (scheme?.values ?? []).map(({ id, name, explanation }) => ({
    value: id,
    name: { names: name },
    explanation,
  }));
}

function closestOccupation({ occupations }: DataSetSummary, roleId: string): string {
  for (const match of ["exact", "close", "broad"] as const) {
    const found = occupations.find(({ roles }) =>
      roles.some((one) => one.id === roleId && one.match === match),
    );
    if (found !== undefined) return found.id;
  }
  return occupations[0]?.id ?? "none";
}

function text(given: Given, name: string): string {
  return String(given[name] ?? "");
}
