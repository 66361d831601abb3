import { Statistic } from "./figure.ts";
import { observationKeyFields, OccupationFile } from "./occupation.ts";
import { Id } from "./text.ts";
import { z } from "./z.ts";

const { code, names, roles } = OccupationFile.shape;
const { place: _, ...segment } = observationKeyFields;

/**
 * `data/datasets/<id>/<occupation>.json` of thousands of places: one amount for each segment, in one row a place. As
 * one observation a line the same would be over ten times as long.
 */
export const OccupationTable = z
  .strictObject({
    code,
    names,
    roles,
    kind: z.literal("point"),
    statistic: z.optional(Statistic),
    /** What each amount of a row is of, in order. */
    segments: z.array(z.strictObject(segment)).check(z.minLength(1)),
    /** The place, then its amounts in stored units; null where none is published. */
    values: z.array(z.tuple([Id], z.nullable(z.int()))).check(z.minLength(1)),
  })
  .check(
    z.refine(({ segments, values }) => values.every((row) => row.length === segments.length + 1), {
      error: "rows of a place and an amount for each segment",
      path: ["values"],
    }),
  );
export type OccupationTable = z.infer<typeof OccupationTable>;
