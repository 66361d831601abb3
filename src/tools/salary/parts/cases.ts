import { convertPeriod } from "#core/convert-period.ts";
import { middleOf } from "#core/middle-of.ts";
import { mapAmounts } from "#core/map-amounts.ts";
import { inferFloor } from "#core/infer-floor.ts";
import type { PayData } from "#kit/pay/pay-data.ts";
import { sameFigures } from "./same-figures.ts";
import { regionBeside } from "./region-beside.ts";
import type { Phrase, PayUnit } from "#kit/words/phrase.ts";
import type { DataSet, Vintage } from "#schema/dataset.ts";
import type { Figure } from "#schema/figure.ts";
import type { Answer, Market } from "#schema/market.ts";
import type { Occupation } from "#schema/occupation.ts";
import type { Place } from "#schema/place.ts";
import type { SchemeValue } from "#schema/scheme.ts";
import type { Input } from "../inputs.ts";
import { contextOf, type Context } from "./context.ts";

export interface Values {
  readonly dataset: DataSet;
  readonly occupation: Occupation;
  readonly vintage: Vintage;
  readonly place: Place;
  /** Undefined if the data set has no levels. */
  readonly level: SchemeValue | undefined;
  readonly answer: Answer;
  /** In the period asked for. `answer` has the published figure. */
  readonly figure: Figure | undefined;
  readonly floor: { readonly amount: number; readonly below: SchemeValue } | undefined;
  readonly unit: PayUnit;
  readonly publishedUnit: PayUnit;
  /** The same figure by the year, or by the hour beside one by the year. */
  readonly beside: { readonly figure: Figure; readonly unit: PayUnit } | undefined;
  /** What another data set publishes for the region of the place. */
  readonly regionBeside: readonly Phrase[];
  readonly context: Context | undefined;
  /** Said where other places have the same figures. */
  readonly same: readonly Phrase[];
}

/** All cases the page shows: the one asked for, and its neighbours by level and by place. */
export interface Cases extends PayData {
  readonly place: Place;
  readonly level: SchemeValue | undefined;
  floor(place: Place, level: SchemeValue | undefined): Values["floor"];
}

export function casesOf(input: Input, data: PayData): Cases {
  const { dataset, levels, places, published } = data;
  const place = places.find(({ id }) => id === input.place);
  if (place === undefined) throw new Error(`${input.place} is no place of ${dataset.id}.`);
  return {
    ...data,
    place,
    level: levels.find(({ id }) => id === input.level),
    floor: (of, level) => {
      if (!dataset.inferredFloors || level === undefined) return undefined;
      const inferred = inferFloor(
        levels.map((one) => published(of, one)),
        levels.indexOf(level),
      );
      const below = "floor" in inferred ? levels[inferred.from] : undefined;
      if (!("floor" in inferred) || below === undefined) return undefined;
      return {
        amount: convertPeriod(inferred.floor, dataset.unit.period, input.period, data.time),
        below,
      };
    },
  };
}

export function valuesOf(cases: Cases, town: string, market: Market): Values {
  const { dataset, occupation, vintage, place, level, unit, publishedUnit } = cases;
  const answer = cases.look(place, level);
  const figure = answer.found === "nothing" ? undefined : cases.convert(answer.figure);
  const floor = answer.found === "exact" ? cases.floor(place, level) : undefined;
  const beside = answer.found === "nothing" ? undefined : besideOf(answer.figure, cases);
  const besides = {
    beside,
    regionBeside: regionBeside(cases.sheet, place, market),
    context: contextOf(dataset, town, market),
    same: sameFigures(cases.sheet, place),
  };
  return {
    dataset,
    occupation,
    vintage,
    place,
    level,
    answer,
    figure,
    floor,
    unit,
    publishedUnit,
    ...besides,
  };
}

function besideOf(published: Figure, { unit, publishedUnit, time }: Cases): Values["beside"] {
  if (published.kind === "suppressed") return undefined;
  const period = unit.period === "year" ? "hour" : "year";
  const derived = period !== publishedUnit.period;
  const middle = middleOf(published);
  const shown: Figure =
    middle === undefined ? published : { kind: "point", value: middle, statistic: "median" };
  return {
    figure: mapAmounts(shown, (amount) => convertPeriod(amount, publishedUnit.period, period, time)),
    unit: derived
      ? { ...publishedUnit, period, decimals: period === "hour" ? 2 : 0, derived }
      : publishedUnit,
  };
}
