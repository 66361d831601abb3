import { Address, Id, Localised, Text } from "./text.ts";
import { z } from "./z.ts";

const importance = z.number().check(z.minimum(1), z.maximum(5));
const level = z.number().check(z.minimum(0), z.maximum(7));

/** A skill with its ratings, one for each of the occupations, in their order. */
export const RatedSkill = z.strictObject({
  name: Localised,
  ratings: z.array(z.strictObject({ importance, level })),
});

export const Software = z.strictObject({
  category: Localised,
  use: Localised,
  examples: z
    .array(
      z.strictObject({
        name: Text,
        /** Often named in job adverts of the occupation, or in job adverts overall. */
        flag: z.optional(z.enum(["in-demand", "hot"])),
      }),
    )
    .check(z.minLength(1)),
});

/** `data/skills/<role>.json`: how a public database rates the skills of occupations near a role. */
export const SkillRatings = z.strictObject({
  role: Id,
  occupations: z.array(z.strictObject({ code: Text, name: Localised })).check(z.minLength(1)),
  skills: z.array(RatedSkill).check(z.minLength(1)),
  software: z.array(Software),
  /** The publisher's words, which its licence asks for as they stand. */
  attribution: Text,
  licence: Address,
});
export type SkillRatings = z.infer<typeof SkillRatings>;
