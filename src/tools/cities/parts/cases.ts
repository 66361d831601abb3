import type { Comparable } from "#core/compare-figures.ts";
import type { PayData } from "#kit/pay/pay-data.ts";
import type { Figure } from "#schema/figure.ts";
import type { Place } from "#schema/place.ts";
import type { SchemeValue } from "#schema/scheme.ts";
import type { Input } from "../inputs.ts";

/** Undefined if the data set has no levels. */
export type Level = SchemeValue | undefined;

/** The chosen cities, the base city they are compared with, and all places they are ranked among. */
export interface Cases extends PayData {
  readonly chosen: readonly Place[];
  readonly base: Place;
  /** The level used for ranking, distribution and zones. */
  readonly level: Level;
  /** The columns of all tables of figures. */
  readonly everyLevel: readonly Level[];
  /** A figure with the facts needed to compare it. */
  comparable(figure: Figure): Comparable;
}

export function casesOf(input: Input, data: PayData): Cases {
  const { dataset, places, levels, unit, vintage } = data;
  const chosen = input.places.flatMap((id) => places.find((place) => place.id === id) ?? []);
  const base = chosen.find(({ id }) => id === input.base) ?? chosen[0];
  if (base === undefined) throw new Error(`None of ${input.places.join()} is a place of ${dataset.id}.`);
  return {
    ...data,
    chosen,
    base,
    level: levels.find(({ id }) => id === input.level),
    everyLevel: levels.length > 0 ? levels : [undefined],
    comparable: (figure) => ({
      figure,
      dataset: dataset.id,
      currency: dataset.currency,
      period: unit.period,
      basis: dataset.basis,
      component: dataset.component,
      vintage: vintage.id,
    }),
  };
}
