import { Person, Timing } from "./checklist.ts";
import { Id, Localised } from "./text.ts";
import { z } from "./z.ts";

const count = z.int().check(z.minimum(1));

const Task = z.strictObject({
  id: Id,
  /** A stage of the role's onboarding. */
  stage: Id,
  owner: Person,
  /** Left out where the name is that of one of the things a mentor shows, which has this id. */
  name: z.optional(Localised),
  /** When it is done, or what it must show. */
  done: z.optional(Localised),
  /** It does not begin before this day, counted from the first day at work. */
  timing: z.optional(Timing),
  /** How many working days it takes, if more than one. */
  lasts: z.optional(count),
  /** The tasks before it, and from the end of each how many working days it takes to its beginning. */
  after: z.optional(z.array(z.strictObject({ task: Id, workingDays: count })).check(z.minLength(1))),
  /** Of a meeting, how long it takes. */
  minutes: z.optional(count),
  /** The groups of checklists whose items it is made of: `first-day/morning`. */
  checklists: z.optional(
    z.array(z.string().check(z.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/u))).check(z.minLength(1)),
  ),
  /** Present where it is only done if the role-play has to be played again. */
  onlyAgain: z.optional(z.literal(true)),
});

/** `data/onboarding/<role>.json`: what is done from before the first day to the sixth month, and in what order. */
export const Onboarding = z.strictObject({ role: Id, tasks: z.array(Task).check(z.minLength(1)) });
export type Onboarding = z.infer<typeof Onboarding>;

/** An item of a checklist that a task is made of. `id` is that of the tick on the checklist's page. */
const TaskItem = z.strictObject({ checklist: Id, id: Id, text: Localised, owner: z.optional(Person) });
export type TaskItem = z.infer<typeof TaskItem>;

/** The tasks of a role with all their texts, as tools read them: `api/v1/roles/<role>/onboarding.<language>.json`. */
export const RoleOnboarding = z.strictObject({
  stages: z.array(z.strictObject({ id: Id, name: Localised })),
  tasks: z.array(z.extend(z.omit(Task, { checklists: true }), { name: Localised, items: z.array(TaskItem) })),
});
export type RoleOnboarding = z.infer<typeof RoleOnboarding>;
