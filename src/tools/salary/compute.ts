import { convertPeriod } from "#core/convert-period.ts";
import { inferFloor } from "#core/infer-floor.ts";
import { mapAmounts } from "#core/map-amounts.ts";
import type { MoneyUnit } from "#kit/phrase.ts";
import type { Result } from "#kit/result.ts";
import type { DataSet } from "#schema/dataset.ts";
import type { Figure } from "#schema/figure.ts";
import type { Answer, Market } from "#schema/market.ts";
import type { Occupation } from "#schema/occupation.ts";
import type { Place } from "#schema/place.ts";
import type { SchemeValue } from "#schema/scheme.ts";
import type { Input } from "./inputs.ts";
import { chartOf } from "./parts/chart.ts";
import { answerOf, noticesOf, questionOf } from "./parts/sentences.ts";
import { stepsOf } from "./parts/steps.ts";
import { tableOf } from "./parts/table.ts";

/**
 * What an occupation pays in a place at a level, as a data set publishes it.
 *
 * The figure is looked up by occupation, place and level; where the data set has none, a wider figure that it itself
 * publishes stands in and is said. A ceiling gets a derived floor: the published top of the level below in the same
 * place, where the levels of the data set follow on. For another period every amount is converted:
 * year = hour × hours a week × 52; year = month × months paid (F19).
 */
export function compute(input: Input, market: Market): Result<Values> {
  const cases = casesOf(input, market);
  const values = valuesOf(cases);
  return {
    values,
    question: questionOf(values),
    answer: answerOf(values),
    notices: noticesOf(values),
    chart: chartOf(cases),
    table: tableOf(cases),
    steps: stepsOf(values),
    sources: [{ dataset: cases.dataset, occupation: cases.occupation.id }],
  };
}

export interface Values {
  readonly input: Input;
  readonly dataset: DataSet;
  readonly occupation: Occupation;
  readonly place: Place;
  /** Absent where the data set has no levels. */
  readonly level: SchemeValue | undefined;
  readonly answer: Answer;
  /** In the period asked for; the published one stands in `answer`. */
  readonly figure: Figure | undefined;
  readonly floor: { readonly amount: number; readonly below: SchemeValue } | undefined;
  readonly unit: MoneyUnit;
  readonly publishedUnit: MoneyUnit;
}

/** Every case of the page: the one asked, and its neighbours by level and by place. */
export interface Cases {
  readonly input: Input;
  readonly dataset: DataSet;
  readonly occupation: Occupation;
  readonly places: readonly Place[];
  readonly place: Place;
  readonly levels: readonly SchemeValue[];
  readonly level: SchemeValue | undefined;
  readonly unit: MoneyUnit;
  readonly publishedUnit: MoneyUnit;
  /** The published answer, fallbacks included. */
  look(place: Place, level: SchemeValue | undefined): Answer;
  /** The figure published for exactly this case, in the period asked for. */
  exact(place: Place, level: SchemeValue | undefined): Figure | undefined;
  floor(place: Place, level: SchemeValue | undefined): Values["floor"];
  convert(figure: Figure): Figure;
}

function casesOf(input: Input, market: Market): Cases {
  const dataset = must(market.dataset(input.dataset), `data set ${input.dataset}`);
  const summary = must(
    market.datasets.find(({ id }) => id === input.dataset),
    "its summary",
  );
  const occupation = must(
    summary.occupations.find(({ id }) => id === input.occupation),
    `occupation ${input.occupation}`,
  );
  const places = must(market.places(dataset.id), "its places");
  const levels = market.schemes.find(({ id }) => id === dataset.dimensions.level)?.values ?? [];
  const derived = input.period !== dataset.unit.period;
  const time = { hoursPerWeek: input.hours, monthsPerYear: input.months };

  const convert = (figure: Figure): Figure =>
    mapAmounts(figure, (amount) => convertPeriod(amount, dataset.unit.period, input.period, time));
  const look = (place: Place, level: SchemeValue | undefined): Answer =>
    market.look({
      dataset: dataset.id,
      occupation: occupation.id,
      place: place.id,
      segment: level === undefined ? {} : { level: level.id },
    });
  const published = (place: Place, level: SchemeValue | undefined): Figure | undefined => {
    const answer = look(place, level);
    return answer.found === "exact" ? answer.figure : undefined;
  };
  const publishedUnit: MoneyUnit = {
    currency: dataset.currency,
    period: dataset.unit.period,
    decimals: dataset.unit.decimals,
    derived: false,
  };
  return {
    input,
    dataset,
    occupation,
    places,
    place: must(
      places.find(({ id }) => id === input.place),
      `place ${input.place}`,
    ),
    levels,
    level: levels.find(({ id }) => id === input.level),
    publishedUnit,
    unit: derived
      ? { ...publishedUnit, period: input.period, decimals: input.period === "hour" ? 2 : 0, derived }
      : publishedUnit,
    look,
    exact: (place, level) => {
      const figure = published(place, level);
      return figure === undefined ? undefined : convert(figure);
    },
    floor: (place, level) => {
      if (!dataset.inferredFloors || level === undefined) return undefined;
      const index = levels.indexOf(level);
      const inferred = inferFloor(
        levels.map((one) => published(place, one)),
        index,
      );
      const below = "floor" in inferred ? levels[inferred.from] : undefined;
      if (!("floor" in inferred) || below === undefined) return undefined;
      return { amount: convertPeriod(inferred.floor, dataset.unit.period, input.period, time), below };
    },
    convert,
  };
}

function valuesOf(cases: Cases): Values {
  const { input, dataset, occupation, place, level, unit, publishedUnit } = cases;
  const answer = cases.look(place, level);
  const figure = answer.found === "nothing" ? undefined : cases.convert(answer.figure);
  const floor = answer.found === "exact" ? cases.floor(place, level) : undefined;
  return { input, dataset, occupation, place, level, answer, figure, floor, unit, publishedUnit };
}

/** Inputs were decoded against this very market: what is missing here is a fault of the program. */
function must<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`The market has no ${what}: it was not loaded before computing.`);
  return value;
}
