import { segmentOf } from "#catalog/segment-of.ts";
import { inferFloor } from "#core/infer-floor.ts";
import type { PayUnit } from "#kit/words/phrase.ts";
import type { DataSet, Vintage } from "#schema/dataset.ts";
import type { Figure } from "#schema/figure.ts";
import type { Answer, Market } from "#schema/market.ts";
import type { Place } from "#schema/place.ts";
import type { Dimension, SchemeValue } from "#schema/scheme.ts";
import { openingOccupation } from "../home/opening-case.ts";

/**
 * The key of the published figure that a text quotes. Without an occupation, the data set's default is used.
 */
export type FigureKey = Readonly<
  Partial<Record<Dimension | "vintage" | "occupation", string | undefined>>
> & {
  readonly dataset: string;
  readonly place: string;
};

/** A quoted figure, with everything needed to format it. */
export interface PublishedFigure {
  readonly figure: Figure;
  readonly dataset: DataSet;
  readonly place: Place;
  readonly level: SchemeValue | undefined;
  readonly vintage: Vintage;
  readonly unit: PayUnit;
}

/** The figure of exactly this key. A text never quotes a fallback. */
export function publishedFigure(key: FigureKey, market: Market): PublishedFigure {
  const dataset = market.dataset(key.dataset);
  const answer = look(key, market);
  if (dataset === undefined || answer.found !== "exact") {
    throw new Error(`A page speaks of a figure that is not published: ${JSON.stringify(key)}.`);
  }
  const { currency, unit, vintages } = dataset;
  const vintage = vintages.find(({ id }) => id === answer.vintage);
  if (vintage === undefined) throw new Error(`${dataset.id} has no vintage "${answer.vintage}".`);
  return {
    figure: answer.figure,
    dataset,
    vintage,
    place: answer.place,
    level: levelsOf(dataset, market).find(({ id }) => id === key.level),
    unit: { currency, period: unit.period, decimals: unit.decimals, derived: false },
  };
}

/** The floor inferred for a ceiling from the level below in the same place. */
export function floorUnder(
  key: FigureKey,
  market: Market,
): { readonly floor: number; readonly unit: PayUnit } {
  const { dataset, unit } = publishedFigure(key, market);
  const levels = levelsOf(dataset, market);
  const figures = levels.map(({ id }) => {
    const answer = look({ ...key, level: id }, market);
    return answer.found === "exact" ? answer.figure : undefined;
  });
  const index = levels.findIndex(({ id }) => id === key.level);
  const inferred = dataset.inferredFloors && index >= 0 ? inferFloor(figures, index) : undefined;
  if (inferred === undefined || !("floor" in inferred)) {
    throw new Error(`A page speaks of a floor that cannot be inferred: ${JSON.stringify(key)}.`);
  }
  return { floor: inferred.floor, unit: { ...unit, derived: true } };
}

function look(key: FigureKey, market: Market): Answer {
  const { dataset, place, vintage, occupation = openingOccupation(dataset, market) } = key;
  const question = { dataset, occupation, place, segment: segmentOf(key) };
  return market.look({ ...question, ...(vintage === undefined ? {} : { vintage }) });
}

function levelsOf({ dimensions }: DataSet, market: Market): readonly SchemeValue[] {
  return market.schemes.find(({ id }) => id === dimensions.level)?.values ?? [];
}
