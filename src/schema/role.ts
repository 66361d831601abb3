import { RoleMatch } from "./occupation.ts";
import { Day, Id, Text } from "./text.ts";
import { z } from "./z.ts";

/** A code of an occupational classification that was read there, with how close it comes. */
export const RoleCode = z.strictObject({
  system: Text,
  code: Text,
  /** The classification's own title of the code, in its own language. */
  title: Text,
  match: RoleMatch,
  /** The day the classification's text was read. */
  read: Day,
});

/** A duty, and at which number it stands in each list of the source that has it. */
export const Duty = z.strictObject({
  id: Id,
  in: z.record(Id, z.array(z.int().check(z.minimum(1))).check(z.minLength(1))),
});
export type Duty = z.infer<typeof Duty>;

/** `data/roles/<id>/role.json`: structure and order. The words are in `fr.json` and `en.json` beside it. */
export const Role = z.strictObject({
  id: Id,
  codes: z.array(RoleCode),
  /** The pages of the role, in order; `overview` is the role's own address. */
  sections: z.array(Id).check(z.minLength(1)),
  /** The scheme of the levels its guides speak of. */
  levels: Id,
  dutyLists: z.array(z.strictObject({ id: Id, length: z.int().check(z.minimum(1)) })),
  duties: z.array(z.strictObject({ id: Id, duties: z.array(Duty).check(z.minLength(1)) })),
  reviewed: Day,
});
export type Role = z.infer<typeof Role>;

const titled = z.strictObject({ title: Text, lead: Text });

/** `data/roles/<id>/<language>.json`: every word of the role in one language, by id. */
export const RoleWords = z.strictObject({
  /** In menus, titles and selects. */
  name: Text,
  /** At first mention in a text. */
  firstMention: Text,
  aliases: z.array(Text),
  /** One or two sentences that answer "what is it?". */
  summary: Text,
  /** Where its facts come from, in a sentence or two. */
  provenance: Text,
  sections: z.record(Id, titled),
  dutyLists: z.record(Id, Text),
  dutyCategories: z.record(Id, Text),
  duties: z.record(Id, Text),
});
export type RoleWords = z.infer<typeof RoleWords>;
