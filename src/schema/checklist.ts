import { Id, Text } from "./text.ts";
import { z } from "./z.ts";

/** `data/checklists/<id>/checklist.json`: the structure; its words stand beside it, a file a language. */
export const Checklist = z.strictObject({
  id: Id,
  role: z.optional(Id),
  audience: z.enum(["job-seeker", "hr", "manager"]),
  /** Whether a source lists it, or it was composed for this site (and then says so). */
  origin: z.enum(["source", "composed"]),
  items: z.array(z.strictObject({ id: Id, filters: z.optional(z.array(Id)) })).check(z.minLength(1)),
});
export type Checklist = z.infer<typeof Checklist>;

/** `data/checklists/<id>/<language>.json`. */
export const ChecklistWords = z.strictObject({
  title: Text,
  lead: Text,
  filters: z.optional(z.record(Id, Text)),
  items: z.record(Id, z.strictObject({ text: Text, detail: z.optional(Text) })),
});
export type ChecklistWords = z.infer<typeof ChecklistWords>;
