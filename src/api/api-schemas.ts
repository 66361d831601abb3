import { DataSet } from "#schema/dataset.ts";
import { OccupationFile, RoleMatch } from "#schema/occupation.ts";
import { PlaceFile } from "#schema/place.ts";
import { Scheme } from "#schema/scheme.ts";
import { Id, Localised } from "#schema/text.ts";
import { z } from "#schema/z.ts";

const { id, title, shortTitle, country, currency, unit, dimensions, opensOn, vintages } = DataSet.shape;

/** What the index says of a data set, before it is asked for. */
const Summary = z.strictObject({
  id,
  title,
  shortTitle,
  country,
  currency,
  unit,
  dimensions,
  opensOn,
  vintages,
  occupations: z.array(
    z.strictObject({
      id: Id,
      code: z.string(),
      names: Localised,
      roles: z.array(z.strictObject({ id: Id, match: RoleMatch })),
    }),
  ),
});

const shapes = {
  index: z.strictObject({
    version: z.literal(1),
    roles: z.array(z.strictObject({ id: Id, names: Localised })),
    datasets: z.array(Summary),
    schemes: z.array(Scheme),
  }),
  dataset: z.extend(DataSet, { places: z.array(Id) }),
  occupation: OccupationFile,
  places: PlaceFile,
} as const;

/** JSON Schemas of the files of the API, made from the very schemas the data is read with. */
export function apiSchemas(): Readonly<Record<keyof typeof shapes, object>> {
  return {
    index: z.toJSONSchema(shapes.index),
    dataset: z.toJSONSchema(shapes.dataset),
    occupation: z.toJSONSchema(shapes.occupation),
    places: z.toJSONSchema(shapes.places),
  };
}
