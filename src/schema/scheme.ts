import { Id, Localised } from "./text.ts";
import { z } from "./z.ts";

/** The dimensions by which observations may differ, besides occupation, place and vintage. */
export const Dimension = z.enum(["level", "category", "sex", "age"]);
export type Dimension = z.infer<typeof Dimension>;
export const dimensions = Dimension.options;

/** One value of a scheme: its name, a short form, and its meaning in a sentence. */
export const SchemeValue = z.strictObject({
  id: Id,
  name: Localised,
  /** Inside a sentence after an article, where the name alone cannot stand there: "experienced level". */
  within: z.optional(Localised),
  /** Two or three words, beside the name in charts. */
  short: Localised,
  explanation: Localised,
});
export type SchemeValue = z.infer<typeof SchemeValue>;

/** A named scale of values, ordered from low to high, such as the source's four levels. */
export const Scheme = z.strictObject({
  id: Id,
  dimension: Dimension,
  names: Localised,
  /** What every name of a value begins with, if it is more than the dimension: "US wage level". */
  label: z.optional(Localised),
  values: z.array(SchemeValue).check(z.minLength(1)),
});
export type Scheme = z.infer<typeof Scheme>;
