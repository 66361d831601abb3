import { Statistic } from "./figure.ts";
import { Observation, observationKeyFields } from "./occupation.ts";
import { Country } from "./place.ts";
import { Dimension } from "./scheme.ts";
import { Address, Day, Id, Localised } from "./text.ts";
import { Basis, Component, Currency, Unit } from "./unit.ts";
import { z } from "./z.ts";

/** A year, or a span the source only suggests: "about 2013–2015". */
export const Vintage = z.strictObject({
  id: Id,
  names: Localised,
  /** The day its figures are of, where the source states one: from it they may be aged. */
  day: z.optional(Day),
});
export type Vintage = z.infer<typeof Vintage>;

export const Caveat = z.strictObject({ title: Localised, text: Localised });

/**
 * A worked reading: what one published figure says, and what it does not. Amounts are never typed in it: `{figure}` is
 * the observation named here, `{figure 1}` that of level 1 in the same place, `{floor}` the floor inferred for a
 * ceiling, `{p50}` or `{mean}` one amount of percentiles; `{place}`, `{level}`, `{occupation}`, `{vintage}`,
 * `{statistic}` and `{per}` are words of the same observation.
 */
export const Reading = z.strictObject({ occupation: Id, ...observationKeyFields, text: Localised });
export type Reading = z.infer<typeof Reading>;

/** Another source set beside the data set's figures to judge them; never part of its figures. */
export const CrossCheck = z.strictObject({
  id: Id,
  title: Localised,
  /** What the numbers are and how they were made, in a sentence or two. */
  method: Localised,
  publisher: Localised,
  terms: Localised,
  vintage: Localised,
  /** What stands for each value of the level scheme in this other source. */
  levels: z.record(z.string(), Localised),
  observations: z.array(Observation).check(z.minLength(1)),
});
export type CrossCheck = z.infer<typeof CrossCheck>;

/** `data/datasets/<id>/dataset.json`: everything a reader must know before using a figure of it. */
export const DataSet = z.strictObject({
  id: Id,
  title: Localised,
  /** For menus: country and date. */
  shortTitle: Localised,
  publisher: Localised,
  citation: Localised,
  /** Left out where the source has no known address. */
  url: z.optional(Address),
  terms: Localised,
  country: Country,
  /** From the oldest to the latest. */
  vintages: z.array(Vintage).check(z.minLength(1)),
  currency: Currency,
  unit: Unit,
  basis: Basis,
  component: Component,
  /** Whether a floor may be inferred for a ceiling from the level below (the source's levels follow on). */
  inferredFloors: z.boolean(),
  dimensions: z.partialRecord(Dimension, Id),
  /** What a point is, per level, where the observation does not say. */
  statistics: z.optional(z.record(z.string(), Statistic)),
  /** Where a tool opens on this data set. */
  opensOn: z.strictObject({
    place: Id,
    level: z.optional(Id),
    /** The places a comparison opens on, the base first. */
    compare: z.optional(z.array(Id).check(z.minLength(2), z.maxLength(6))),
  }),
  /** Amounts outside are taken for typing errors, in stored amounts. */
  plausible: z.strictObject({ low: z.int(), high: z.int() }),
  method: Localised,
  sample: Localised,
  /** How a figure is read, on two or three of its own: one at least. */
  readings: z.array(Reading).check(z.minLength(1)),
  caveats: z.array(Caveat),
  changes: z.array(z.strictObject({ day: Day, text: Localised })),
  /** The day someone last held it against its source. */
  reviewed: Day,
  crossChecks: z.array(CrossCheck),
});
export type DataSet = z.infer<typeof DataSet>;
