import type { Place } from "#schema/place.ts";
import type { Cases } from "./cases.ts";

/** The places set off in a list: those chosen, or the base alone where every one of them is. */
export function markedIn({ chosen, base }: Cases, list: readonly Place[]): ReadonlySet<Place> {
  return new Set(list.every((place) => chosen.includes(place)) ? [base] : chosen);
}
