import { convertPeriod, type WorkingTime } from "#core/convert-period.ts";
import { mapAmounts } from "#core/map-amounts.ts";
import type { DataSet, Vintage } from "#schema/dataset.ts";
import type { Figure } from "#schema/figure.ts";
import type { Answer, DataSetNeed, Market, Segment } from "#schema/market.ts";
import type { Occupation } from "#schema/occupation.ts";
import type { Place } from "#schema/place.ts";
import type { Dimension, SchemeValue } from "#schema/scheme.ts";
import type { Period } from "#schema/unit.ts";
import { cacheByOwner } from "../memoize/cache-by-owner.ts";
import type { PayUnit } from "../words/phrase.ts";
import { noOccupation } from "./fields/occupation.ts";

/** The input that all calculators on published pay share: occupation, data set, vintage and period. */
export interface PayAsked {
  readonly dataset: string;
  readonly occupation: string;
  readonly period: Period;
  readonly hours: number;
  readonly months: number;
  /** The data set's latest vintage if undefined. */
  readonly vintage?: string;
  readonly category?: string;
  readonly sex?: string;
  readonly age?: string;
  /** Of a data set in parts, the place whose part is compared. */
  readonly place?: string;
}

/**
 * The published figures of one occupation in one data set and vintage. The same market and input give the
 * same object.
 */
export interface PaySheet {
  readonly dataset: DataSet;
  readonly occupation: Occupation;
  readonly vintage: Vintage;
  /** All places that have a figure in the data set, or in the part of it that the place asked for stands in. */
  readonly places: readonly Place[];
  readonly isPart: boolean;
  /** From the lowest level up; empty if the data set has no levels. */
  readonly levels: readonly SchemeValue[];
  /** The published answer, including fallbacks. */
  readonly look: (place: Place, level: SchemeValue | undefined) => Answer;
  /** The figure published for exactly this case, in the period it is published for. */
  readonly published: (place: Place, level: SchemeValue | undefined) => Figure | undefined;
  /** The segment asked for, besides the level: sex, age, category. */
  readonly rest: Segment;
}

/** The pay of one occupation in one data set, in the period asked for. */
export interface PayData extends PaySheet {
  readonly sheet: PaySheet;
  readonly time: WorkingTime;
  readonly unit: PayUnit;
  readonly publishedUnit: PayUnit;
  /** The figure for exactly this case, converted to the period asked for. */
  readonly exact: (place: Place, level: SchemeValue | undefined) => Figure | undefined;
  readonly convert: (figure: Figure) => Figure;
}

/** The files that a calculator on published pay needs. */
export function payNeeds({
  dataset,
  occupation,
  place,
}: Pick<PayAsked, "dataset" | "occupation" | "place">): readonly DataSetNeed[] {
  return [occupation === noOccupation ? { dataset } : { dataset, occupation, ...(place && { place }) }];
}

/** Undefined if no occupation of the data set matches the role and the reader has not chosen one. */
export function payData(asked: PayAsked, market: Market): PayData | undefined {
  if (asked.occupation === noOccupation) return undefined;
  const { dataset, occupation, vintage = "", category = "", sex = "", age = "" } = asked;
  const isSplit = market.datasets.some(({ id, split }) => id === dataset && split);
  const near = isSplit ? asked.place : "";
  const sheet = sheetOf(market, [dataset, occupation, vintage, category, sex, age, near].join("|"));
  const { unit: published, currency } = sheet.dataset;
  const derived = asked.period !== published.period;
  const time = { hoursPerWeek: asked.hours, monthsPerYear: asked.months };
  const publishedUnit: PayUnit = {
    currency,
    period: published.period,
    decimals: published.decimals,
    derived: false,
  };
  const convert = (figure: Figure): Figure =>
    derived
      ? mapAmounts(figure, (amount) => convertPeriod(amount, published.period, asked.period, time))
      : figure;
  return {
    ...sheet,
    sheet,
    time,
    publishedUnit,
    unit: derived
      ? { ...publishedUnit, period: asked.period, decimals: asked.period === "hour" ? 2 : 0, derived }
      : publishedUnit,
    exact: (place, level) => {
      const figure = sheet.published(place, level);
      return figure === undefined ? undefined : convert(figure);
    },
    convert,
  };
}

/** A key press asks for hundreds of places, so each is looked up only once. */
const sheetOf = cacheByOwner((market: Market, key): PaySheet => {
  const [datasetId = "", occupationId = "", vintageId = "", category = "", sex = "", age = "", near] =
    key.split("|");
  const dataset = must(market.dataset(datasetId), `data set ${datasetId}`);
  const summary = must(
    market.datasets.find(({ id }) => id === datasetId),
    "its summary",
  );
  const occupation = must(
    summary.occupations.find(({ id }) => id === occupationId),
    `occupation ${occupationId}`,
  );
  const vintage = must(
    dataset.vintages.find(({ id }) => id === vintageId) ?? dataset.vintages.at(-1),
    "its vintage",
  );
  const rest = declared(dataset, { category, sex, age });
  const answers = cacheByOwner((place: Place, level: string) =>
    market.look({
      dataset: datasetId,
      occupation: occupationId,
      place: place.id,
      segment: level === "" ? rest : { level, ...rest },
      vintage: vintage.id,
    }),
  );
  const look: PaySheet["look"] = (place, level) => answers(place, level?.id ?? "");
  return {
    dataset,
    occupation,
    vintage,
    places: must(market.places(datasetId, near), "its places"),
    isPart: summary.split === true,
    levels: market.schemes.find(({ id }) => id === dataset.dimensions.level)?.values ?? [],
    look,
    published: (place, level) => {
      const answer = look(place, level);
      return answer.found === "exact" ? answer.figure : undefined;
    },
    rest,
  };
});

/** The values of the dimensions that the data set has. A field has the value "none" for the others. */
function declared(dataset: DataSet, values: Readonly<Partial<Record<Dimension, string>>>): Segment {
  const found = Object.entries(values).filter(
    ([name, value]) =>
      dataset.dimensions[name as Dimension] !== undefined && value !== "" && value !== "none",
  );
  return Object.fromEntries(found);
}

/** Inputs were decoded against this market, so a missing value here is a bug. */
function must<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`The market has no ${what}: it was not loaded before computing.`);
  return value;
}
