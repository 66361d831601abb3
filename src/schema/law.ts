import { StatedFigure } from "./role-parts.ts";
import { Day, Id, Localised, Text } from "./text.ts";
import { z } from "./z.ts";

/** One article of a legal text, with a summary of what it requires. */
export const Article = z.strictObject({
  /** Unique in its country's file. Pages cite it as `fr/l1132-1`. */
  id: Id,
  /** The number as lawyers write it: "L1132-1". Left out if the text is cited as a whole. */
  number: z.optional(Text),
  says: Localised,
});
export type Article = z.infer<typeof Article>;

/**
 * `data/laws/<country>.json`: the legal texts that pages may cite. Pages make no claims about other texts.
 */
export const LawFile = z.strictObject({
  country: Id,
  name: Localised,
  /** What was not researched, in a sentence: national law that is not known, for example. */
  unknown: z.optional(Localised),
  texts: z
    .array(
      z.strictObject({
        id: Id,
        name: Localised,
        /** The name of the text as written after an article's number: "du Code du travail". */
        after: Localised,
        articles: z.array(Article).check(z.minLength(1)),
      }),
    )
    .check(z.minLength(1)),
  /** Numbers stated in these texts, such as thresholds and rates. */
  figures: z.optional(z.record(Id, StatedFigure)),
  /** Dates stated in these texts. */
  days: z.optional(z.record(Id, Day)),
  checked: Day,
});
export type LawFile = z.infer<typeof LawFile>;
