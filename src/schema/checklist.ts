import { Id, Text } from "./text.ts";
import { z } from "./z.ts";

/** Who a checklist is for, who does an item, who signs: the site has a word for each. */
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
const Person = z.enum(people);
export type Person = z.infer<typeof Person>;

/** The moments of work a checklist belongs to, in the order of the index. */
export const moments = ["hire", "onboard", "work", "evaluate", "apply"] as const;

const count = z.int().check(z.minimum(1));

/** When an item falls, from the first day at work: working day 1 is that day, -1 the working day before it. */
export const Timing = z.union([
  z.strictObject({ workingDay: z.int() }),
  z.strictObject({ week: count }),
  z.strictObject({ month: count }),
]);
export type Timing = z.infer<typeof Timing>;

/** Lists of a role whose items a checklist may take over, words and all. */
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
  /** The role's list that has its words. */
  from: z.optional(RoleList),
  ...who,
});

/** Items of its own, a whole list of the role, its outline (a group for each part), or its duties list by list. */
const Group = z.union([
  z.strictObject({ id: Id, items: z.array(Item).check(z.minLength(1)) }),
  z.strictObject({ id: Id, from: RoleList, ...who }),
  z.strictObject({ outline: z.enum(["functions", "jobSections", "stages"]), ...who }),
  z.strictObject({ lists: z.literal("dutyLists") }),
]);
export type ChecklistGroup = z.infer<typeof Group>;

/** `data/checklists/<id>/checklist.json`: the structure; its words stand beside it, a file a language. */
export const Checklist = z.strictObject({
  id: Id,
  role: z.optional(Id),
  audience: z.array(Person).check(z.minLength(1)),
  when: z.enum(moments),
  /** Its place among those of the same moment. */
  order: count,
  /** Whether the source lists all its items, some or none: the others are composed here, and the page says so. */
  origin: z.enum(["source", "partly", "composed"]),
  groups: z.array(Group).check(z.minLength(1)),
  /** Who signs the sheet once it is ticked. */
  sign: z.optional(z.array(Person)),
  /** What to go on with: `tool:<id>`, `page:<path>`. Guides that name the checklist need not be listed. */
  uses: z.optional(z.array(z.string())),
});
export type Checklist = z.infer<typeof Checklist>;

/** `data/checklists/<id>/<language>.json`. */
export const ChecklistWords = z.strictObject({
  title: Text,
  /** When to use it, and what it leaves you with. */
  lead: Text,
  /** Words people search for that stand in neither. */
  keywords: z.optional(Text),
  /** What must be known beside it. */
  note: z.optional(Text),
  groups: z.optional(z.record(Id, Text)),
  /** The text of an item of its own; the reason of any. */
  items: z.optional(z.record(Id, z.strictObject({ text: z.optional(Text), reason: z.optional(Text) }))),
});
export type ChecklistWords = z.infer<typeof ChecklistWords>;
