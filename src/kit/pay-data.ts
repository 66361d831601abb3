import { convertPeriod, type WorkingTime } from "#core/convert-period.ts";
import { mapAmounts } from "#core/map-amounts.ts";
import type { DataSet } from "#schema/dataset.ts";
import type { Figure } from "#schema/figure.ts";
import type { Answer, Market } from "#schema/market.ts";
import type { Occupation } from "#schema/occupation.ts";
import type { Place } from "#schema/place.ts";
import type { SchemeValue } from "#schema/scheme.ts";
import type { Period } from "#schema/unit.ts";
import type { MoneyUnit } from "./phrase.ts";

/** What every calculator on published pay is asked: whose pay, and for which period. */
export interface PayAsked {
  readonly dataset: string;
  readonly occupation: string;
  readonly period: Period;
  readonly hours: number;
  readonly months: number;
}

/** The pay of one occupation in one data set, in the period asked for. */
export interface PayData {
  readonly dataset: DataSet;
  readonly occupation: Occupation;
  /** Every place that has a figure in the data set. */
  readonly places: readonly Place[];
  /** From the lowest; none where the data set has no levels. */
  readonly levels: readonly SchemeValue[];
  readonly time: WorkingTime;
  readonly unit: MoneyUnit;
  readonly publishedUnit: MoneyUnit;
  /** The published answer, fallbacks included. */
  readonly look: (place: Place, level: SchemeValue | undefined) => Answer;
  /** The figure published for exactly this case, in the period it is published for. */
  readonly published: (place: Place, level: SchemeValue | undefined) => Figure | undefined;
  /** The same in the period asked for. */
  readonly exact: (place: Place, level: SchemeValue | undefined) => Figure | undefined;
  readonly convert: (figure: Figure) => Figure;
}

export function payData(asked: PayAsked, market: Market): PayData {
  const dataset = must(market.dataset(asked.dataset), `data set ${asked.dataset}`);
  const summary = must(
    market.datasets.find(({ id }) => id === asked.dataset),
    "its summary",
  );
  const occupation = must(
    summary.occupations.find(({ id }) => id === asked.occupation),
    `occupation ${asked.occupation}`,
  );
  const derived = asked.period !== dataset.unit.period;
  const time = { hoursPerWeek: asked.hours, monthsPerYear: asked.months };
  const publishedUnit: MoneyUnit = {
    currency: dataset.currency,
    period: dataset.unit.period,
    decimals: dataset.unit.decimals,
    derived: false,
  };
  const look = looker(market, dataset.id, occupation.id);
  const convert = (figure: Figure): Figure =>
    derived
      ? mapAmounts(figure, (amount) => convertPeriod(amount, dataset.unit.period, asked.period, time))
      : figure;
  const published = (place: Place, level: SchemeValue | undefined): Figure | undefined => {
    const answer = look(place, level);
    return answer.found === "exact" ? answer.figure : undefined;
  };
  return {
    dataset,
    occupation,
    places: must(market.places(dataset.id), "its places"),
    levels: market.schemes.find(({ id }) => id === dataset.dimensions.level)?.values ?? [],
    time,
    publishedUnit,
    unit: derived
      ? { ...publishedUnit, period: asked.period, decimals: asked.period === "hour" ? 2 : 0, derived }
      : publishedUnit,
    look,
    published,
    exact: (place, level) => {
      const figure = published(place, level);
      return figure === undefined ? undefined : convert(figure);
    },
    convert,
  };
}

/** Answers of a market, by data set and occupation, then place and level. A market never changes, so they stay. */
const answers = new WeakMap<Market, Map<string, Map<string, Answer>>>();

/** Hundreds of places are asked for on each key press: each is looked up once. */
function looker(market: Market, dataset: string, occupation: string): PayData["look"] {
  const ofMarket = answers.get(market) ?? new Map<string, Map<string, Answer>>();
  answers.set(market, ofMarket);
  const sheet = `${dataset}|${occupation}`;
  const known = ofMarket.get(sheet) ?? new Map<string, Answer>();
  ofMarket.set(sheet, known);
  return (place, level) => {
    const key = `${place.id}|${level?.id ?? ""}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const segment = level === undefined ? {} : { level: level.id };
    const answer = market.look({ dataset, occupation, place: place.id, segment });
    known.set(key, answer);
    return answer;
  };
}

/** Inputs were decoded against this very market: what is missing here is a fault of the program. */
function must<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`The market has no ${what}: it was not loaded before computing.`);
  return value;
}
