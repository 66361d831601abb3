import type { Segment } from "#schema/market.ts";
import type { Observation } from "#schema/occupation.ts";

/** The segment an observation is of: the dimensions it has a value of, and no others. */
export function segmentOf({ level, category, sex, age }: Observation): Segment {
  return {
    ...(level !== undefined && { level }),
    ...(category !== undefined && { category }),
    ...(sex !== undefined && { sex }),
    ...(age !== undefined && { age }),
  };
}
