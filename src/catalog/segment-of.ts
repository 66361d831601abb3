import type { Segment } from "#schema/market.ts";
import type { Dimension } from "#schema/scheme.ts";

/** The segment an observation is of: the dimensions it has a value of, and no others. */
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
