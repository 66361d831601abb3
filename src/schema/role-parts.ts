import { Id, Text } from "./text.ts";
import { z } from "./z.ts";

const count = z.int().check(z.minimum(1));
const Ids = z.array(Id).check(z.minLength(1));

/** A list as a source gives it: how many numbers it has, and the country whose law it speaks of, if any. */
export const SourceList = z.strictObject({ id: Id, length: count, country: z.optional(Id) });
export type SourceList = z.infer<typeof SourceList>;

/** An item merged from lists of the source, and at which number it stands in each list that has it. */
export const Sourced = z.strictObject({ id: Id, in: z.record(Id, z.array(count).check(z.minLength(1))) });
export type Sourced = z.infer<typeof Sourced>;

export const Duty = z.extend(Sourced, {
  /** The rights without which the duty cannot be done. */
  needs: z.optional(Ids),
});
export type Duty = z.infer<typeof Duty>;

export const RightsAndLiability = z.strictObject({ lists: z.array(SourceList), items: z.array(Sourced) });

/** Something with points under it, each a sentence of its own: a main function, a stage, a section. */
export const Outline = z.strictObject({ id: Id, points: Ids });
export type Outline = z.infer<typeof Outline>;

/** What a level of the role's scheme asks. Wished criteria never decide (F22). */
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
  /** What stands on the sheet around the text: letterhead, approval … */
  form: Ids,
});

export const Onboarding = z.strictObject({
  stages: z.array(Outline).check(z.minLength(1)),
  /** What the mentor shows. */
  shows: Ids,
  /** The questions of the product check. */
  questions: Ids,
  /** What an answer to them is marked for. */
  marks: Ids,
});

/** A criterion of evaluation, with the figures the source gives to hold results against. */
export const Criterion = z.strictObject({ id: Id, references: z.optional(Ids) });
export type Criterion = z.infer<typeof Criterion>;

const unit = {
  unit: z.enum(["count", "percent", "money"]),
  /** Of an amount of money. */
  currency: z.optional(z.string().check(z.regex(/^[A-Z]{3}$/, "three capitals, for example RUB"))),
  /** The figure of the source that says otherwise. */
  contradicts: z.optional(Id),
};

/** A number the source states outside the salary table: one, or two with all between. */
export const StatedFigure = z.union([
  z.strictObject({ value: z.number(), ...unit }),
  z.strictObject({ low: z.number(), high: z.number(), ...unit }),
]);
export type StatedFigure = z.infer<typeof StatedFigure>;

/** A question people type, and the page that says more. */
export const Asked = z.strictObject({ id: Id, page: z.string() });
export const QuestionAndAnswer = z.strictObject({ question: Text, answer: Text });
export const TitleAndText = z.strictObject({ title: Text, text: Text });
