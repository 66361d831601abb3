import type { Figure } from "#schema/figure.ts";
import { noOccupationResult, type NoOccupation } from "#kit/pay/no-occupation.tsx";
import { payData, type PayData } from "#kit/pay/pay-data.ts";
import { placesTable } from "#kit/pay/places-table.ts";
import type { Result } from "#kit/result/result.ts";
import type { Market } from "#schema/market.ts";
import type { Place } from "#schema/place.ts";
import type { SchemeValue } from "#schema/scheme.ts";
import type { Input } from "./inputs.ts";

/**
 * The figure a data set publishes for an occupation in a place at a level: looked up, and changed in no way.
 *
 * Write here the formula in words, with its reference; arithmetic goes to `src/core/`, a function a file.
 */
export function compute(input: Input, market: Market): Result<Values | NoOccupation> {
  const data = payData(input, market);
  if (data === undefined) return noOccupationResult(input, market);
  const values = valuesOf(input, data);
  const { dataset, occupation, vintage, places, unit } = data;
  const { place, level, figure, found } = values;
  return {
    values,
    question: { key: "question", values: { place: { names: place.names } } },
    answer:
      figure === undefined ? { key: "pay.missing" } : { key: "answer", values: { figure: { figure, unit } } },
    notices: [],
    // Made when they are first shown: what takes long to make belongs here.
    sections: () => [
      {
        is: "table",
        id: "places",
        table: placesTable(data, { title: { key: "table.title" }, places, chosen: { place, level } }),
      },
    ],
    steps: () => [
      {
        title: { key: "step.look-up" },
        text: { key: `step.look-up.${found}`, values: { dataset: { names: dataset.title } } },
      },
    ],
    sources: [{ dataset, occupation: occupation.id, vintage: vintage.id }],
  };
}

export interface Values extends Pick<PayData, "dataset" | "occupation" | "vintage" | "unit"> {
  readonly place: Place;
  readonly level: SchemeValue | undefined;
  /** Absent where nothing is published for exactly this case. */
  readonly figure: Figure | undefined;
  readonly found: string;
}

function valuesOf(input: Input, data: PayData): Values {
  const { dataset, occupation, vintage, unit, places, levels } = data;
  const place = places.find(({ id }) => id === input.place);
  if (place === undefined) throw new Error(`${input.place} is no place of ${dataset.id}.`);
  const level = levels.find(({ id }) => id === input.level);
  return {
    dataset,
    occupation,
    vintage,
    unit,
    place,
    level,
    figure: data.exact(place, level),
    found: data.look(place, level).found,
  };
}
