import type { Place } from "#schema/place.ts";
import type { Cases } from "./cases.ts";

/** The places to highlight in a list: the chosen ones, or only the base if the list has just chosen ones. */
export function markedIn({ chosen, base }: Cases, list: readonly Place[]): ReadonlySet<Place> {
  return new Set(list.every((place) => chosen.includes(place)) ? [base] : chosen);
}
