import { Id, Text } from "./text.ts";
import { z } from "./z.ts";

/**
 * The people a checklist can name: its readers, the owners of items and those who sign. The site has a word
 * for each.
 */
export const people = [
  "job-seeker",
  "in-post",
  "newcomer",
  "mentor",
  "manager",
  "hr",
  "interviewer",
  "administrator",
  "director",
] as const;
export const Person = z.enum(people);
export type Person = z.infer<typeof Person>;

/** The moments of work a checklist belongs to, in the order of the index. */
export const moments = ["hire", "onboard", "work", "evaluate", "apply"] as const;

const count = z.int().check(z.minimum(1));

/** The day a checklist with dates is counted from, and its page asks for. */
export const countedDays = ["first-day", "interview"] as const;

/**
 * When an item is due. From the first day at work: working day 1 is that day, -1 the working day before it. From any
 * other day, calendar days: 0 is the day itself, -1 the day before it.
 */
export const Timing = z.union([
  z.strictObject({ workingDay: z.int() }),
  z.strictObject({ day: z.int() }),
  z.strictObject({ week: count }),
  z.strictObject({ month: count }),
]);
export type Timing = z.infer<typeof Timing>;

/** The lists of a role whose items, with their texts, a checklist may take over. */
const RoleList = z.enum([
  "duties",
  "rights",
  "liability",
  "functionPoints",
  "knowledge",
  "qualities",
  "mustKnow",
  "jobPoints",
  "jobOptional",
  "jobForm",
  "stagePoints",
  "shows",
  "productQuestions",
  "marks",
  "criteria",
]);
export type RoleList = z.infer<typeof RoleList>;

const who = { owner: z.optional(Person), timing: z.optional(Timing) };

const Item = z.strictObject({
  id: Id,
  /** The list of the role that has the item's text. */
  from: z.optional(RoleList),
  ...who,
});

/**
 * A group of items of its own, a whole list of the role, its outline (with a group for each part), or its
 * duties list by list.
 */
const Group = z.union([
  z.strictObject({ id: Id, items: z.array(Item).check(z.minLength(1)) }),
  z.strictObject({ id: Id, from: RoleList, ...who }),
  z.strictObject({ outline: z.enum(["functions", "jobSections", "stages"]), ...who }),
  z.strictObject({ lists: z.literal("dutyLists") }),
]);
export type ChecklistGroup = z.infer<typeof Group>;

/** `data/checklists/<id>/checklist.json`: the structure. The texts are in a file per language beside it. */
export const Checklist = z.strictObject({
  id: Id,
  role: z.optional(Id),
  audience: z.array(Person).check(z.minLength(1)),
  when: z.enum(moments),
  /** The day its items are counted from, the first day at work unless told. */
  from: z.optional(z.enum(countedDays)),
  /** Its position among the checklists of the same moment. */
  order: count,
  /**
   * Whether the source lists all its items, some or none. The others were written for this site, and the page
   * says so.
   */
  origin: z.enum(["source", "partly", "composed"]),
  groups: z.array(Group).check(z.minLength(1)),
  /** The people who sign the sheet once it is ticked. */
  sign: z.optional(z.array(Person)),
  /**
   * The pages and tools to continue with: `tool:<id>`, `page:<path>`. Guides that name the checklist need not
   * be listed.
   */
  uses: z.optional(z.array(z.string())),
});
export type Checklist = z.infer<typeof Checklist>;

/** `data/checklists/<id>/<language>.json`. */
export const ChecklistWords = z.strictObject({
  title: Text,
  /** When to use it, and what the reader has afterwards. */
  lead: Text,
  /** Search words that are neither in the title nor in the lead. */
  keywords: z.optional(Text),
  /** A note that the reader needs with the list. */
  note: z.optional(Text),
  groups: z.optional(z.record(Id, Text)),
  /** The text of an item of the checklist's own, and the reason of any item. */
  items: z.optional(z.record(Id, z.strictObject({ text: z.optional(Text), reason: z.optional(Text) }))),
});
export type ChecklistWords = z.infer<typeof ChecklistWords>;
