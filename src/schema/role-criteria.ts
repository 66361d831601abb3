import { StatedFigure } from "./role-parts.ts";
import { Id, Localised } from "./text.ts";
import { z } from "./z.ts";

/** `api/v1/roles/<role>/criteria.<language>.json`: the criteria a role is evaluated by, in order. */
export const RoleCriteria = z.array(
  z.strictObject({
    id: Id,
    name: Localised,
    /** The numbers the role's source states about it. */
    references: z.array(z.strictObject({ figure: StatedFigure, name: Localised })),
  }),
);
export type RoleCriteria = z.infer<typeof RoleCriteria>;
