import { mapAmounts } from "#core/map-amounts.ts";
import type { DataSet } from "#schema/dataset.ts";
import type { Figure } from "#schema/figure.ts";
import type { OwnObservation } from "#schema/occupation.ts";

/**
 * All fields that the kinds share, except the kind itself. The type makes the compiler report a missing one.
 */
const keyAndSample: Readonly<Record<Exclude<keyof OwnObservation, "kind">, true>> = {
  place: true,
  level: true,
  category: true,
  sex: true,
  age: true,
  vintage: true,
  n: true,
  contributors: true,
  estimate: true,
};

/**
 * The figure of an observation in currency units (stored amounts are whole cents), with its statistic as
 * declared.
 */
export function figureOf(observation: OwnObservation, { unit, statistics }: DataSet): Figure {
  const figure = mapAmounts(withoutKey(observation), (stored) => stored / 10 ** unit.decimals);
  if (figure.kind !== "point") return figure;
  return { ...figure, statistic: figure.statistic ?? statistics?.[observation.level ?? ""] ?? "unspecified" };
}

function withoutKey(observation: OwnObservation): Figure {
  return Object.fromEntries(
    Object.entries(observation).filter(([field]) => !(field in keyAndSample)),
  ) as Figure;
}
