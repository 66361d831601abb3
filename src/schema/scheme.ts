import { Id, Localised } from "./text.ts";
import { z } from "./z.ts";

/** The dimensions an observation may be divided by, besides occupation, place and vintage. */
export const Dimension = z.enum(["level", "category", "sex", "age"]);
export type Dimension = z.infer<typeof Dimension>;
export const dimensions = Dimension.options;

/** One value of a scheme: what it is called, in short, and what it means in a sentence. */
export const SchemeValue = z.strictObject({
  id: Id,
  name: Localised,
  /** Two or three words, beside the name in charts. */
  short: Localised,
  explanation: Localised,
});
export type SchemeValue = z.infer<typeof SchemeValue>;

/** A named scale of values, in order from low to high: the source's four levels, for instance. */
export const Scheme = z.strictObject({
  id: Id,
  dimension: Dimension,
  names: Localised,
  values: z.array(SchemeValue).check(z.minLength(1)),
});
export type Scheme = z.infer<typeof Scheme>;
