import { languages } from "./names.ts";
import { RoleMatch } from "./occupation.ts";
import {
  Asked,
  Criterion,
  Duty,
  JobDescription,
  LevelCriteria,
  Onboarding,
  Outline,
  QuestionAndAnswer,
  RightsAndLiability,
  SourceList,
  StatedFigure,
  TitleAndText,
} from "./role-parts.ts";
import { Day, Id, Text } from "./text.ts";
import { z } from "./z.ts";

/** A code of an occupational classification, read there directly, with how closely it matches. */
export const RoleCode = z.strictObject({
  system: Text,
  code: Text,
  /** The title of the code in the classification, in its original language. */
  title: Text,
  language: z.enum(languages),
  match: RoleMatch,
  /** The day the classification's text was read. */
  read: Day,
});

const ids = z.optional(z.array(Id));

/** `data/roles/<id>/role.json`: structure and order. The words are in `fr.json` and `en.json` beside it. */
export const Role = z.strictObject({
  id: Id,
  codes: z.array(RoleCode),
  /** The pages made from this file, in order; `overview` is at the role's own address. */
  sections: z.array(Id).check(z.minLength(1)),
  /** The scheme of the levels in its guides, and the criteria of each level. */
  levels: Id,
  levelCriteria: z.optional(z.array(LevelCriteria)),
  functions: z.optional(z.array(Outline)),
  dutyLists: z.array(SourceList),
  duties: z.array(z.strictObject({ id: Id, duties: z.array(Duty).check(z.minLength(1)) })),
  rights: z.optional(RightsAndLiability),
  liability: z.optional(RightsAndLiability),
  consequences: ids,
  knowledge: ids,
  qualities: ids,
  mustKnow: ids,
  /** What employers ask for most often, then what only some ask for. */
  asked: ids,
  sometimesAsked: ids,
  jobDescription: z.optional(JobDescription),
  onboarding: z.optional(Onboarding),
  criteria: z.optional(z.array(Criterion)),
  questions: z.optional(z.array(Asked)),
  figures: z.optional(z.record(Id, StatedFigure)),
  /** Items of any list that a reader should not take up without a warning. */
  notes: ids,
  reviewed: Day,
});
export type Role = z.infer<typeof Role>;

const texts = z.optional(z.record(Id, Text));
const titled = z.strictObject({ title: Text, lead: Text });
const outlined = z.optional(z.record(Id, TitleAndText));

/** `data/roles/<id>/<language>.json`: all texts of the role in one language, by id. */
export const RoleWords = z.strictObject({
  /** The name in menus, titles and selects. */
  name: Text,
  /** The form used at first mention in a text. */
  firstMention: Text,
  aliases: z.array(Text),
  /** One or two sentences that answer "what is it?". */
  summary: Text,
  /** The origin of its facts, in one or two sentences. */
  provenance: Text,
  sections: z.record(Id, titled),
  /** The criteria of levels: abilities, a degree, a language. */
  abilities: texts,
  functions: outlined,
  functionPoints: texts,
  dutyLists: z.record(Id, Text),
  dutyCategories: z.record(Id, Text),
  duties: z.record(Id, Text),
  rightLists: texts,
  rights: texts,
  liabilityLists: texts,
  liability: texts,
  consequences: texts,
  knowledge: texts,
  qualities: texts,
  mustKnow: texts,
  asked: texts,
  sometimesAsked: texts,
  jobSections: outlined,
  jobPoints: texts,
  jobOptional: texts,
  jobForm: texts,
  stages: outlined,
  stagePoints: texts,
  shows: texts,
  productQuestions: texts,
  marks: texts,
  criteria: outlined,
  questions: z.optional(z.record(Id, QuestionAndAnswer)),
  /** What each stated figure counts, for tools and tables. */
  figures: texts,
  /** The warning beside each item named in `notes`. */
  notes: texts,
});
export type RoleWords = z.infer<typeof RoleWords>;
