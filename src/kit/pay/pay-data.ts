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
import type { MoneyUnit } from "../words/phrase.ts";
import { noOccupation } from "./fields/occupation.ts";

/** What every calculator on published pay is asked: whose pay, of when, and for which period. */
export interface PayAsked {
  readonly dataset: string;
  readonly occupation: string;
  readonly period: Period;
  readonly hours: number;
  readonly months: number;
  /** The data set's latest where it is not asked. */
  readonly vintage?: string;
  readonly category?: string;
  readonly sex?: string;
  readonly age?: string;
}

/** What is published of one occupation in one data set at one vintage: the same object for the same of one market. */
export interface PaySheet {
  readonly dataset: DataSet;
  readonly occupation: Occupation;
  readonly vintage: Vintage;
  /** Every place that has a figure in the data set. */
  readonly places: readonly Place[];
  /** From the lowest; none where the data set has no levels. */
  readonly levels: readonly SchemeValue[];
  /** The published answer, fallbacks included. */
  readonly look: (place: Place, level: SchemeValue | undefined) => Answer;
  /** The figure published for exactly this case, in the period it is published for. */
  readonly published: (place: Place, level: SchemeValue | undefined) => Figure | undefined;
}

/** The pay of one occupation in one data set, in the period asked for. */
export interface PayData extends PaySheet {
  readonly sheet: PaySheet;
  readonly time: WorkingTime;
  readonly unit: MoneyUnit;
  readonly publishedUnit: MoneyUnit;
  /** The same in the period asked for. */
  readonly exact: (place: Place, level: SchemeValue | undefined) => Figure | undefined;
  readonly convert: (figure: Figure) => Figure;
}

/** The files a calculator on published pay cannot do without. */
export function payNeeds({
  dataset,
  occupation,
}: Pick<PayAsked, "dataset" | "occupation">): readonly DataSetNeed[] {
  return [occupation === noOccupation ? { dataset } : { dataset, occupation }];
}

/** Absent where no occupation of the data set stands for the role, and none was chosen. */
export function payData(asked: PayAsked, market: Market): PayData | undefined {
  if (asked.occupation === noOccupation) return undefined;
  const { dataset, occupation, vintage = "", category = "", sex = "", age = "" } = asked;
  const sheet = sheetOf(market, [dataset, occupation, vintage, category, sex, age].join("|"));
  const { unit: published, currency } = sheet.dataset;
  const derived = asked.period !== published.period;
  const time = { hoursPerWeek: asked.hours, monthsPerYear: asked.months };
  const publishedUnit: MoneyUnit = {
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

/** Hundreds of places are asked for on a key press: each is looked up once. */
const sheetOf = cacheByOwner((market: Market, key): PaySheet => {
  const [datasetId = "", occupationId = "", vintageId = "", category = "", sex = "", age = ""] =
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
    places: must(market.places(datasetId), "its places"),
    levels: market.schemes.find(({ id }) => id === dataset.dimensions.level)?.values ?? [],
    look,
    published: (place, level) => {
      const answer = look(place, level);
      return answer.found === "exact" ? answer.figure : undefined;
    },
  };
});

/** The values of the dimensions that the data set has; a field holds "none" for the others. */
function declared(dataset: DataSet, values: Readonly<Partial<Record<Dimension, string>>>): Segment {
  const found = Object.entries(values).filter(
    ([name, value]) =>
      dataset.dimensions[name as Dimension] !== undefined && value !== "" && value !== "none",
  );
  return Object.fromEntries(found);
}

/** Inputs were decoded against this very market: what is missing here is a fault of the program. */
function must<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`The market has no ${what}: it was not loaded before computing.`);
  return value;
}
