import type { DataSet } from "#schema/dataset.ts";
import type { Observation } from "#schema/occupation.ts";
import { observationKey } from "../observation-key.ts";
import { segmentOf } from "../segment-of.ts";
import { checkFigure } from "./check-figure.ts";
import { checkStandsFor } from "./check-stands-for.ts";
import { checkKey } from "./check-key.ts";
import type { At, Context, Problems } from "./context.ts";

/** Checks each observation, and that no two have the same key. */
export function* checkObservations(
  observations: readonly Observation[],
  dataset: DataSet,
  atRow: (row: number) => At,
  { catalog }: Context,
): Problems {
  const country = catalog.places.get(dataset.country);
  const known = { places: country && new Set(country.places.map(({ id }) => id)), schemes: catalog.schemes };
  const rowByKey = new Map<string, number>();
  for (const [index, observation] of observations.entries()) {
    const row = index + 1;
    const at = atRow(row);
    yield* checkKey(observation, dataset, at, known);
    if (observation.kind === "stands-for") yield* checkStandsFor(observation, observations, at);
    else yield* checkFigure(observation, dataset, at);
    const key = observationKey(observation.place, segmentOf(observation), observation.vintage ?? "");
    const first = rowByKey.get(key);
    if (first === undefined) {
      rowByKey.set(key, row);
      continue;
    }
    yield {
      ...at("place"),
      id: "duplicate",
      got: `${keyInWords(observation)}, as in row ${first}`,
      expected: "each key once",
      fix: "Remove one of the two, or correct its key.",
    };
  }
}

function keyInWords(observation: Observation): string {
  const segment = Object.entries(segmentOf(observation)).map(([dimension, value]) => `${dimension} ${value}`);
  return [observation.place, ...segment, observation.vintage ?? ""].filter((part) => part !== "").join(", ");
}
