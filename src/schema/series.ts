import { Country } from "./place.ts";
import { Address, Day, Id, Localised } from "./text.ts";
import { Currency } from "./unit.ts";
import { z } from "./z.ts";

const about = {
  id: Id,
  names: Localised,
  publisher: Localised,
  url: z.optional(Address),
  terms: Localised,
};

const Year = z.int().check(z.minimum(1900), z.maximum(2100));

/** A reference series by year: consumer prices (yearly change in %), or units of a currency per dollar. */
export const YearSeries = z.strictObject({
  ...about,
  measure: z.enum(["consumer-prices-yearly-change", "units-per-usd-yearly-average"]),
  /** A country (`fr`) for prices, an ISO 4217 code for rates. */
  of: z.string().check(z.regex(/^(?:[a-z]{2}|[A-Z]{3})$/, "a country as fr, or a currency as EUR")),
  /** Without gaps: a missing year in between is an error. */
  values: z.array(z.strictObject({ year: Year, value: z.number() })),
});

export type YearSeries = z.infer<typeof YearSeries>;

/** One minimum wage of a country: of everyone, of an age group, of a state or a town. */
export const MinimumWage = z.strictObject({
  id: Id,
  names: Localised,
  /** The article of law that says so, as pages cite it: `fr/smic`. */
  law: z.optional(
    z.string().check(z.regex(/^[a-z]{2}\/[a-z0-9-]+$/, "a country and an article, for example fr/smic")),
  ),
  /** From the oldest, each with the day it took effect, and the last day it is known to apply until. */
  values: z.array(z.strictObject({ from: Day, value: z.number(), until: z.optional(Day) })),
  /** Where only the year is known in which an amount applied. */
  years: z.optional(z.array(z.strictObject({ year: Year, value: z.number() }))),
});
export type MinimumWage = z.infer<typeof MinimumWage>;

/** The minimum wages of a country, gross, by the hour. Amounts are in currency units. */
export const MinimumWageSeries = z.strictObject({
  ...about,
  measure: z.literal("minimum-wage-by-the-hour"),
  of: Country,
  currency: Currency,
  rates: z.array(MinimumWage).check(z.minLength(1)),
});
export type MinimumWageSeries = z.infer<typeof MinimumWageSeries>;

/** `data/series/<id>.json`. */
export const Series = z.discriminatedUnion("measure", [YearSeries, MinimumWageSeries]);
export type Series = z.infer<typeof Series>;

/**
 * `/api/v1/series/yearly.json`: every series by year in one file, so that a conversion asks for one whatever its
 * countries. Values run from the year `first`, one a year.
 */
export const YearlySeries = z.strictObject({
  measure: z.literal("all-by-year"),
  series: z.array(z.strictObject({ id: Id, publisher: Localised, first: Year, values: z.array(z.number()) })),
});
export type YearlySeries = z.infer<typeof YearlySeries>;
