import { convertPeriod } from "#core/convert-period.ts";
import { inferFloor } from "#core/infer-floor.ts";
import { lazyObject } from "#kit/memoize/lazy-object.ts";
import { memoizeLast } from "#kit/memoize/memoize-last.ts";
import { payData, type PayData } from "#kit/pay/pay-data.ts";
import type { MoneyUnit } from "#kit/words/phrase.ts";
import type { Result } from "#kit/result/result.ts";
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
  return computeOnce(input, market);
}

const computeOnce = memoizeLast((input: Input, market: Market): Result<Values> => {
  const cases = casesOf(input, market);
  const values = valuesOf(cases);
  return lazyObject<Result<Values>>({
    values: () => values,
    question: () => questionOf(values),
    answer: () => answerOf(values),
    notices: () => noticesOf(values),
    chart: () => chartOf(cases),
    table: () => tableOf(cases),
    steps: () => stepsOf(values, cases),
    sources: () => [{ dataset: cases.dataset, occupation: cases.occupation.id }],
  });
});

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
export interface Cases extends PayData {
  readonly input: Input;
  readonly place: Place;
  readonly level: SchemeValue | undefined;
  floor(place: Place, level: SchemeValue | undefined): Values["floor"];
}

function casesOf(input: Input, market: Market): Cases {
  const data = payData(input, market);
  const { dataset, levels, places, published } = data;
  const place = places.find(({ id }) => id === input.place);
  if (place === undefined) throw new Error(`${input.place} is no place of ${dataset.id}.`);
  return {
    ...data,
    input,
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

function valuesOf(cases: Cases): Values {
  const { input, dataset, occupation, place, level, unit, publishedUnit } = cases;
  const answer = cases.look(place, level);
  const figure = answer.found === "nothing" ? undefined : cases.convert(answer.figure);
  const floor = answer.found === "exact" ? cases.floor(place, level) : undefined;
  return { input, dataset, occupation, place, level, answer, figure, floor, unit, publishedUnit };
}
