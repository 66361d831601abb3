import { LevelCriteria } from "./role-parts.ts";
import { Scheme } from "./scheme.ts";
import { Id, Localised } from "./text.ts";
import { z } from "./z.ts";

/** `/api/v1/roles/<id>/levels.json`: the levels of a role, what each asks, and the names of what is asked. */
export const RoleLevels = z.strictObject({
  scheme: Scheme,
  /** From the lowest up. */
  criteria: z.array(LevelCriteria),
  names: z.record(Id, Localised),
});
export type RoleLevels = z.infer<typeof RoleLevels>;
