import type { Segment } from "#schema/market.ts";
import type { Dimension } from "#schema/scheme.ts";

/** The segment of an observation: the dimensions for which it has a value. */
export function segmentOf({
  level,
  category,
  sex,
  age,
}: Readonly<Partial<Record<Dimension, string | undefined>>>): Segment {
  return {
    ...(level !== undefined && { level }),
    ...(category !== undefined && { category }),
    ...(sex !== undefined && { sex }),
    ...(age !== undefined && { age }),
  };
}
