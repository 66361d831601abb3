import { Id, Text } from "./text.ts";
import { z } from "./z.ts";

const count = z.int().check(z.minimum(1));
const Ids = z.array(Id).check(z.minLength(1));

/** A list in a source: its number of items, and the country to whose law it refers, if any. */
export const SourceList = z.strictObject({ id: Id, length: count, country: z.optional(Id) });
export type SourceList = z.infer<typeof SourceList>;

/** An item merged from lists of the source, with its numbers in each list that has it. */
export const Sourced = z.strictObject({ id: Id, in: z.record(Id, z.array(count).check(z.minLength(1))) });
export type Sourced = z.infer<typeof Sourced>;

export const Duty = z.extend(Sourced, {
  /** The rights that the duty requires. */
  needs: z.optional(Ids),
});
export type Duty = z.infer<typeof Duty>;

export const RightsAndLiability = z.strictObject({ lists: z.array(SourceList), items: z.array(Sourced) });

/** A main function, stage or section with its points. Each point is a sentence. */
export const Outline = z.strictObject({ id: Id, points: Ids });
export type Outline = z.infer<typeof Outline>;

/** The criteria of a level of the role's scheme. Preferred criteria never decide (F22). */
export const LevelCriteria = z.strictObject({
  level: Id,
  years: z.number().check(z.minimum(0)),
  required: z.array(Id),
  wished: z.optional(Ids),
});
export type LevelCriteria = z.infer<typeof LevelCriteria>;

export const JobDescription = z.strictObject({
  sections: z.array(Outline).check(z.minLength(1)),
  /** Sections a company may add. */
  optional: Ids,
  /** The formal parts of the sheet around the text: letterhead, approval … */
  form: Ids,
});

export const Onboarding = z.strictObject({
  stages: z.array(Outline).check(z.minLength(1)),
  /** What the mentor demonstrates. */
  shows: Ids,
  /** The questions of the product check. */
  questions: Ids,
  /** The criteria by which the answers are marked. */
  marks: Ids,
});

/** A criterion of evaluation, with the figures from the source to compare results with. */
export const Criterion = z.strictObject({ id: Id, references: z.optional(Ids) });
export type Criterion = z.infer<typeof Criterion>;

const unit = {
  unit: z.enum(["count", "percent", "money"]),
  /** The currency, if the number is an amount of money. */
  currency: z.optional(z.string().check(z.regex(/^[A-Z]{3}$/, "three capitals, for example RUB"))),
  /** The id of a figure of the source that contradicts this one. */
  contradicts: z.optional(Id),
};

/** A number that the source states outside the salary table: a single one, or a range. */
export const StatedFigure = z.union([
  z.strictObject({ value: z.number(), ...unit }),
  z.strictObject({ low: z.number(), high: z.number(), ...unit }),
]);
export type StatedFigure = z.infer<typeof StatedFigure>;

/** A question people type, and the page with the full answer. */
export const Asked = z.strictObject({ id: Id, page: z.string() });
export const QuestionAndAnswer = z.strictObject({ question: Text, answer: Text });
export const TitleAndText = z.strictObject({ title: Text, text: Text });
