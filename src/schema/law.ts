import { StatedFigure } from "./role-parts.ts";
import { Address, Day, Id, Localised, Text } from "./text.ts";
import { z } from "./z.ts";

/** What an article is about, in the order of a country's page. */
export const lawTopics = [
  "applying",
  "pay",
  "trial-period",
  "evaluation",
  "variable-pay",
  "prospecting",
  "client-files",
  "safety",
  "minimum-wage",
] as const;
export type LawTopic = (typeof lawTopics)[number];

/** The date of what was read: a day, a month or a year, or only that it is older than a year. */
const Seen = z
  .string()
  .check(
    z.regex(
      /^(?:before-)?\d{4}(?:-(?:0[1-9]|1[0-2]))?(?:-(?:0[1-9]|[12]\d|3[01]))?$/,
      "a day, a month or a year, for example 2026-06, or before-2026",
    ),
  );

/** One article of a legal text, with a summary of what it requires. */
export const Article = z.strictObject({
  /** Unique in its country's file. Pages cite it as `fr/l1132-1`. */
  id: Id,
  /** The number as lawyers write it: "L1132-1". Left out if the text is cited as a whole. */
  number: z.optional(Text),
  /** The name, if the number and the text's name do not make one: "Equality Act 2010, section 60". */
  name: z.optional(Localised),
  /** Left out if none of the topics fits. */
  topic: z.optional(z.enum(lawTopics)),
  /** The state, province or town it is limited to. */
  region: z.optional(Localised),
  says: Localised,
  /** Whom it binds or protects. Left out if not stated. */
  who: z.optional(Localised),
  /** When it came into force. Left out if not stated. */
  since: z.optional(Localised),
  /** The first day it applies, if that day is ahead when it is written. */
  from: z.optional(Day),
  /** The last day it applies, if that day is known. */
  until: z.optional(Day),
  seen: z.optional(Seen),
  /** `likely` is shown as this site's reading. Left out if the entry only repeats what a source names. */
  certainty: z.optional(z.enum(["sure", "likely"])),
  /** Given where it concerns what an advert says: whether pay must be in it, and how wide its range may be. */
  advert: z.optional(
    z.strictObject({
      range: z.optional(z.literal(true)),
      /** The widest range, and the pay above which there is no bound, in the country's currency a year. */
      widest: z.optional(z.strictObject({ range: z.int(), upTo: z.int() })),
    }),
  ),
  /** Given where it says how long the file of a refused applicant may or must be kept, in months. Empty where the recruiter sets a period. */
  refusedFile: z.optional(
    z.strictObject({
      /** At most, to explain the decision. */
      toExplain: z.optional(z.int()),
      /** At most, after the last contact, with the applicant's consent. */
      withConsent: z.optional(z.int()),
      /** At least, as a record. */
      atLeast: z.optional(z.int()),
    }),
  ),
  /** The lengths of a trial period it names, in months, each with whom or what it is for. */
  trial: z.optional(z.array(z.strictObject({ id: Id, for: Localised, months: z.int().check(z.minimum(1)) }))),
  /** The official page of this article. If left out, that of the text. */
  url: z.optional(Address),
});
export type Article = z.infer<typeof Article>;

/**
 * `data/laws/<country>.json`: the legal texts that pages may cite. Pages make no claims about other texts.
 */
export const LawFile = z.strictObject({
  country: Id,
  /** The address of its page, the same in each language: `law/united-kingdom`. */
  slug: Id,
  name: Localised,
  /** What was not researched, in a sentence: national law that is not known, for example. */
  unknown: z.optional(Localised),
  texts: z.array(
    z.strictObject({
      id: Id,
      name: Localised,
      /** The name of the text as written after an article's number: "du Code du travail". */
      after: z.optional(Localised),
      /** Its page on an official site. */
      url: z.optional(Address),
      articles: z.array(Article).check(z.minLength(1)),
    }),
  ),
  /** Numbers stated in these texts, such as thresholds and rates. */
  figures: z.optional(z.record(Id, StatedFigure)),
  /** Dates stated in these texts. */
  days: z.optional(z.record(Id, Day)),
  /** Left out if no text was opened: the file then only says what a source names. */
  checked: z.optional(Day),
});
export type LawFile = z.infer<typeof LawFile>;
