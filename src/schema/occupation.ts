import { CeilingFigure, PercentilesFigure, PointFigure, RangeFigure, SuppressedFigure } from "./figure.ts";
import { Id, Localised } from "./text.ts";
import { z } from "./z.ts";

/** How closely an occupation of a data set matches a role. Pages always show it. */
export const RoleMatch = z.enum(["exact", "close", "broad"]);
export type RoleMatch = z.infer<typeof RoleMatch>;

/** The key of an observation within its occupation's file. */
export const observationKeyFields = {
  place: Id,
  level: z.optional(Id),
  category: z.optional(Id),
  sex: z.optional(Id),
  age: z.optional(Id),
  /** Left out if the data set has only one vintage. */
  vintage: z.optional(Id),
};

const count = z.int().check(z.minimum(0));
const keyAndSample = {
  ...observationKeyFields,
  /** The number of people or adverts behind the figure, if published. */
  n: z.optional(count),
  contributors: z.optional(count),
  /** The publisher's model gave the figure, not the answers of a survey. */
  estimate: z.optional(z.enum(["model"])),
};

/** The publisher repeats the figure of another, wider place here. There is no amount of its own. */
export const StandsFor = z.strictObject({
  kind: z.literal("stands-for"),
  of: Id,
  ...observationKeyFields,
});
export type StandsFor = z.infer<typeof StandsFor>;

const own = [
  z.extend(RangeFigure, keyAndSample),
  z.extend(CeilingFigure, keyAndSample),
  z.extend(PointFigure, keyAndSample),
  z.extend(PercentilesFigure, keyAndSample),
  z.extend(SuppressedFigure, keyAndSample),
] as const;

/** An observation with a figure of its own: its key, one figure, and its sample. */
export const OwnObservation = z.discriminatedUnion("kind", own);
export type OwnObservation = z.infer<typeof OwnObservation>;

/** One line of an occupation's file. */
export const Observation = z.discriminatedUnion("kind", [...own, StandsFor]);
export type Observation = z.infer<typeof Observation>;

/** `data/datasets/<id>/<occupation>.json`. */
export const OccupationFile = z.strictObject({
  /** The data set's own code, or `all` if it has none. */
  code: z.string().check(z.minLength(1)),
  names: Localised,
  roles: z.array(z.strictObject({ id: Id, match: RoleMatch })),
  observations: z.array(Observation).check(z.minLength(1)),
});
export type OccupationFile = z.infer<typeof OccupationFile>;

/** An occupation without its figures, as menus and pages need it. */
export interface Occupation extends Omit<OccupationFile, "observations"> {
  readonly id: string;
}
