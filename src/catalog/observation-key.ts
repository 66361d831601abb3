import type { Segment } from "#schema/market.ts";
import type { Dimension } from "#schema/scheme.ts";

/** Place, segment and vintage in one text: two observations of an occupation never share it. */
export function observationKey(place: string, segment: Segment, vintage: string): string {
  // Spelt out, so that a new dimension cannot be forgotten here: the type asks for it.
  const values: Record<Dimension, string | undefined> = {
    level: segment.level,
    category: segment.category,
    sex: segment.sex,
    age: segment.age,
  };
  return [place, ...Object.values(values).map((value) => value ?? ""), vintage].join("|");
}
