import { Day, Id, Localised, Text } from "./text.ts";
import { z } from "./z.ts";

/** What a dated change is about. */
export const changeKinds = ["figures", "law"] as const;

/**
 * `data/changes/<id>.json`: a dated change of figures or of law that belongs to no single data set. Those of a data set
 * stand in its own file.
 */
export const Change = z.strictObject({
  id: Id,
  /** The day it was published here. */
  day: Day,
  about: z.enum(changeKinds),
  /** A sentence without its full stop. */
  text: Localised,
  /** The pages it concerns, without the language: `law/france`. */
  pages: z.array(Text).check(z.minLength(1)),
});
export type Change = z.infer<typeof Change>;
