import type { Observation, StandsFor } from "#schema/occupation.ts";
import { observationKey } from "../observation-key.ts";
import { segmentOf } from "../segment-of.ts";
import type { At, Problems } from "./context.ts";

/** Checks that the place whose figure is repeated has one, of the same segment and vintage. */
export function* checkStandsFor(repeated: StandsFor, observations: readonly Observation[], at: At): Problems {
  const keyOf = (one: Observation, place: string): string =>
    observationKey(place, segmentOf(one), one.vintage ?? "");
  const wanted = keyOf(repeated, repeated.of);
  if (repeated.of !== repeated.place && observations.some((one) => keyOf(one, one.place) === wanted)) return;
  yield {
    ...at("of"),
    id: "unknown-id",
    got: `"${repeated.of}"`,
    expected: "another place that has a figure of the same case in this file",
    fix: "Correct the id, or give the place its own figure.",
  };
}
