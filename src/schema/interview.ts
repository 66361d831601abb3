import { Id, Localised } from "./text.ts";
import { z } from "./z.ts";

/** A question of an interview, and what a strong answer to it shows. */
export const InterviewQuestion = z.strictObject({ id: Id, text: Localised, shows: Localised });
export type InterviewQuestion = z.infer<typeof InterviewQuestion>;

/** What is judged: a rating from one to five has a sentence each, lowest first. */
export const Competence = z.strictObject({
  id: Id,
  name: Localised,
  anchors: z.array(Localised).check(z.length(5)),
  questions: z.array(InterviewQuestion).check(z.minLength(1)),
});
export type Competence = z.infer<typeof Competence>;

/** A made-up answer to one of the questions, in the four parts an answer needs. */
export const WorkedAnswer = z.strictObject({
  question: Id,
  situation: Localised,
  task: Localised,
  action: Localised,
  result: Localised,
});
export type WorkedAnswer = z.infer<typeof WorkedAnswer>;

const whole = z.int().check(z.minimum(1));

export const InterviewRolePlay = z.strictObject({
  /** The brief that every candidate gets. */
  client: Localised,
  /** Facts that the "client" gives only when asked. */
  hidden: z.array(Localised).check(z.minLength(1)),
  steps: z.array(z.strictObject({ id: Id, minutes: whole, text: Localised })).check(z.minLength(1)),
  /** The competences rated on it. */
  scored: z.array(Id).check(z.minLength(1)),
  /** The pass mark: a mean, and a rating below which no competence may fall. */
  pass: z.strictObject({ mean: z.number(), lowest: whole }),
});

/** `data/interview/<role>.json`: what interviews for a role ask, and how answers are rated. */
export const Interview = z.strictObject({
  role: Id,
  competences: z.array(Competence).check(z.minLength(1)),
  answers: z.array(WorkedAnswer),
  rolePlay: InterviewRolePlay,
  /** Questions a candidate may ask the employer. */
  toAsk: z.array(Localised),
  /** Questions for someone a candidate names as a reference. */
  references: z.array(Localised),
});
export type Interview = z.infer<typeof Interview>;

/** The part of an interview that is asked and rated, as tools read it. */
export const InterviewBank = z.pick(Interview, { competences: true });
export type InterviewBank = z.infer<typeof InterviewBank>;
