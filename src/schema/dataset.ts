import { Statistic } from "./figure.ts";
import { OwnObservation, observationKeyFields } from "./occupation.ts";
import { Country } from "./place.ts";
import { Dimension } from "./scheme.ts";
import { Address, Day, Id, Localised } from "./text.ts";
import { Basis, Component, Currency, Unit } from "./unit.ts";
import { z } from "./z.ts";

/** A year, or a period if the source only suggests one: "about 2013–2015". */
export const Vintage = z.strictObject({
  id: Id,
  names: Localised,
  /** The reference day of its figures, if the source states one. Figures are aged from that day. */
  day: z.optional(Day),
  /** The year its figures are of, whose average exchange rate converts them. Without one they are not converted. */
  year: z.optional(z.int().check(z.minimum(1990), z.maximum(2100))),
  /** The survey its figures come from, if that has another date: "May 2024". */
  survey: z.optional(Localised),
  /** The days from and until which its publisher applies the figures, if it says so. */
  valid: z.optional(z.strictObject({ from: Day, until: Day })),
});
export type Vintage = z.infer<typeof Vintage>;

export const Caveat = z.strictObject({ title: Localised, text: Localised });

/**
 * A worked reading: what one published figure means, and what it does not. Amounts are never typed in it.
 * `{figure}` is the observation named here, `{figure 1}` that of level 1 in the same place, `{floor}` the
 * floor inferred for a ceiling, `{p50}` or `{mean}` one amount of percentiles. `{place}`, `{level}`,
 * `{occupation}`, `{vintage}`, `{statistic}` and `{per}` are words of the same observation.
 */
export const Reading = z.strictObject({ occupation: Id, ...observationKeyFields, text: Localised });
export type Reading = z.infer<typeof Reading>;

/**
 * Another source to compare the data set's figures with. Its figures are never mixed with those of the data
 * set.
 */
export const CrossCheck = z.strictObject({
  id: Id,
  title: Localised,
  /** What the numbers are and how they were obtained, in one or two sentences. */
  method: Localised,
  publisher: Localised,
  terms: Localised,
  vintage: Localised,
  /** The equivalent of each value of the level scheme in this other source. */
  levels: z.record(z.string(), Localised),
  observations: z.array(OwnObservation).check(z.minLength(1)),
});
export type CrossCheck = z.infer<typeof CrossCheck>;

/** `data/datasets/<id>/dataset.json`: everything a reader must know before using a figure from it. */
export const DataSet = z.strictObject({
  id: Id,
  title: Localised,
  /** The short title for menus: country and date. */
  shortTitle: Localised,
  /** What its figures are and what they are not, in one sentence. */
  inShort: z.optional(Localised),
  publisher: Localised,
  citation: Localised,
  /** Left out if the source has no known address. */
  url: z.optional(Address),
  terms: Localised,
  country: Country,
  /** Whether tools open on it for readers of its country. One data set per country at most. */
  leads: z.optional(z.boolean()),
  /** Whether its places can be drawn on a map: most of them have coordinates. */
  map: z.optional(z.boolean()),
  /** Kept for old links and as history: its figures are no longer current. It stands last in every list. */
  archive: z.optional(z.boolean()),
  /** From oldest to latest. */
  vintages: z.array(Vintage).check(z.minLength(1)),
  currency: Currency,
  unit: Unit,
  basis: Basis,
  component: Component,
  /**
   * Whether a floor may be inferred for a ceiling from the level below. True if the source's levels are
   * contiguous.
   */
  inferredFloors: z.boolean(),
  dimensions: z.partialRecord(Dimension, Id),
  /** The statistic of point figures, per level, if the observation does not name it. */
  statistics: z.optional(z.record(z.string(), Statistic)),
  /** The default case of tools for this data set. */
  opensOn: z.strictObject({
    place: Id,
    level: z.optional(Id),
    /** The occupation, where several match the role equally well. */
    occupation: z.optional(Id),
    /** The place for readers of one language, if it differs: Québec in French, Toronto in English. */
    placeIn: z.optional(z.strictObject({ fr: z.optional(Id), en: z.optional(Id) })),
    /**
     * Another data set whose figure of the region of a place stands beside it, as a line of its own: the state
     * of a metropolitan area.
     */
    regionFrom: z.optional(z.strictObject({ dataset: Id, occupation: Id })),
    /**
     * Another data set, of no role, whose places set the scene for this one's figure: the pay of everyone in a town
     * beside the nation's pay of the role.
     */
    context: z.optional(z.strictObject({ dataset: Id, occupation: Id })),
    /** The places of the default comparison, with the base first. */
    compare: z.optional(z.array(Id).check(z.minLength(2), z.maxLength(6))),
  }),
  /** The bounds of plausible amounts, in stored units. Amounts outside are taken for typing errors. */
  plausible: z.strictObject({ low: z.int(), high: z.int() }),
  method: Localised,
  sample: Localised,
  /** Where figures it does not have are published: finer places, or other countries. One sentence or two. */
  elsewhere: z.optional(Localised),
  /**
   * The largest towns of its country beside its places: search and pickers lead them here, to the
   * place that holds the town where one is published, else to the one it opens on.
   */
  towns: z.optional(z.array(z.extend(Localised, { place: z.optional(Id) }))),
  /** Worked examples of how to read a figure, at least one. */
  readings: z.array(Reading).check(z.minLength(1)),
  caveats: z.array(Caveat),
  changes: z.array(z.strictObject({ day: Day, text: Localised })),
  /** The day someone last compared it with its source. */
  reviewed: Day,
  crossChecks: z.array(CrossCheck),
});
export type DataSet = z.infer<typeof DataSet>;
