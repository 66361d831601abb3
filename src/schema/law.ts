import { StatedFigure } from "./role-parts.ts";
import { Day, Id, Localised, Text } from "./text.ts";
import { z } from "./z.ts";

/** One article of a text of law, and what it asks, in our words. */
export const Article = z.strictObject({
  /** Unique in its country's file: what pages cite, `fr/l1132-1`. */
  id: Id,
  /** As lawyers write it: "L1132-1". A text cited as a whole has none. */
  number: z.optional(Text),
  says: Localised,
});
export type Article = z.infer<typeof Article>;

/** `data/laws/<country>.json`: the texts pages of this site may name. What is not here is not claimed. */
export const LawFile = z.strictObject({
  country: Id,
  name: Localised,
  /** What is not established here, in a sentence: national law that is not known, for example. */
  unknown: z.optional(Localised),
  texts: z
    .array(
      z.strictObject({
        id: Id,
        name: Localised,
        /** As it stands after an article's number: "du Code du travail". */
        after: Localised,
        articles: z.array(Article).check(z.minLength(1)),
      }),
    )
    .check(z.minLength(1)),
  /** Numbers these texts state: thresholds, rates. */
  figures: z.optional(z.record(Id, StatedFigure)),
  /** Days these texts state. */
  days: z.optional(z.record(Id, Day)),
  checked: Day,
});
export type LawFile = z.infer<typeof LawFile>;
