import { StatedFigure } from "./role-parts.ts";
import { Id, Localised } from "./text.ts";
import { z } from "./z.ts";

/** `api/v1/roles/<role>/figures.<language>.json`: the numbers the role's source states, by id. */
export const RoleFigures = z.record(Id, z.strictObject({ figure: StatedFigure, name: Localised }));
export type RoleFigures = z.infer<typeof RoleFigures>;
