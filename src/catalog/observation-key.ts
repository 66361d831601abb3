import type { Segment } from "#schema/market.ts";
import type { Dimension } from "#schema/scheme.ts";

/** A key made of place, segment and vintage, unique among the observations of an occupation. */
export function observationKey(place: string, segment: Segment, vintage: string): string {
  // Listed one by one, so that the compiler reports a new dimension that is missing here.
  const values: Record<Dimension, string | undefined> = {
    level: segment.level,
    category: segment.category,
    sex: segment.sex,
    age: segment.age,
  };
  return [place, ...Object.values(values).map((value) => value ?? ""), vintage].join("|");
}
