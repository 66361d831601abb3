import { DataSet } from "#schema/dataset.ts";
import { StartingWork } from "#schema/holidays.ts";
import { InterviewBank } from "#schema/interview.ts";
import { LawFile } from "#schema/law.ts";
import { RoleOnboarding } from "#schema/onboarding.ts";
import { OccupationFile, RoleMatch } from "#schema/occupation.ts";
import { Country, PlaceFile } from "#schema/place.ts";
import { Role, RoleWords } from "#schema/role.ts";
import { RoleCriteria } from "#schema/role-criteria.ts";
import { RoleFigures } from "#schema/role-figures.ts";
import { RoleLevels } from "#schema/role-levels.ts";
import { RolePay } from "#schema/role-pay.ts";
import { Scheme } from "#schema/scheme.ts";
import { Series, YearlySeries } from "#schema/series.ts";
import { Id, Localised } from "#schema/text.ts";
import { languages } from "#schema/names.ts";
import { z } from "#schema/z.ts";

const { id, title, shortTitle, country, leads, currency, unit, dimensions, opensOn, vintages } =
  DataSet.shape;

/** The summary of a data set in the index. */
const Summary = z.strictObject({
  id,
  title,
  shortTitle,
  country,
  leads,
  currency,
  unit,
  dimensions,
  opensOn,
  vintages,
  /** Whether it is in parts, having many places. */
  split: z.optional(z.boolean()),
});

const occupations = z.array(
  z.strictObject({
    id: Id,
    code: z.string(),
    names: Localised,
    roles: z.array(z.strictObject({ id: Id, match: RoleMatch })),
  }),
);

/** A list of records by column. One whose cells are all equal holds that value; `repeat` is a round, of 0, 1, 2 … `upTo`. */
const columns = z.strictObject({
  count: z.int(),
  columns: z.record(
    z.string(),
    z.union([
      z.string(),
      z.number(),
      z.array(z.unknown()),
      z.strictObject({ repeat: z.array(z.unknown()) }),
      z.strictObject({ upTo: z.int() }),
    ]),
  ),
});

const occupationColumns = z.strictObject({ observations: columns });

/** The files that stand in the place of one that would be too large. */
const parts = z.array(z.strictObject({ path: z.string(), places: z.int() }));

const shapes = {
  index: z.strictObject({
    version: z.literal(1),
    roles: z.array(z.strictObject({ id: Id, names: Localised })),
    datasets: z.array(Summary),
    schemes: z.array(Scheme),
  }),
  dataset: z.extend(DataSet, { places: z.array(Id), occupations }),
  "tools-index": z.strictObject({
    roles: z.array(z.strictObject({ id: Id, names: Localised })),
    datasets: z.array(
      z.extend(z.omit(Summary, { title: true }), {
        // Which places to compare comes with the data set.
        opensOn: z.extend(opensOn, { compare: z.optional(z.array(Id)) }),
      }),
    ),
  }),
  "tools-dataset": z.strictObject({
    dataset: z.omit(DataSet, {
      readings: true,
      changes: true,
      crossChecks: true,
      method: true,
      plausible: true,
      reviewed: true,
    }),
    occupations,
    schemes: z.array(Scheme),
    around: columns,
    parts: z.optional(z.array(z.string())),
    letters: z.optional(z.array(z.string())),
  }),
  "tools-part": z.strictObject({ around: columns, figures: occupationColumns }),
  "tools-names": z.strictObject({ country: Country, places: columns }),
  occupation: OccupationFile,
  "occupation-parts": z.extend(z.omit(OccupationFile, { observations: true }), { parts }),
  "occupation-columns": occupationColumns,
  places: PlaceFile,
  "place-parts": z.extend(z.omit(PlaceFile, { places: true }), { parts }),
  series: Series,
  "series-yearly": YearlySeries,
  role: Role,
  "role-words": RoleWords,
  "role-levels": RoleLevels,
  "role-pay": RolePay,
  "tools-interview": InterviewBank,
  "tools-figures": RoleFigures,
  "tools-criteria": RoleCriteria,
  "tools-onboarding": RoleOnboarding,
  laws: LawFile,
  starting: StartingWork,
} as const;

/** JSON Schemas of the API's files, generated from the schemas that read the data. */
export function apiSchemas(): Readonly<Record<keyof typeof shapes, object>> {
  return Object.fromEntries(
    Object.entries(shapes).map(([name, shape]) => {
      const schema = z.toJSONSchema(shape);
      return [name, name.startsWith("tools-") ? inOneLanguage(schema) : schema];
    }),
  ) as Record<keyof typeof shapes, object>;
}

/** In the files of the tools a text has one language, that of the file. */
function inOneLanguage(schema: object): object {
  return JSON.parse(JSON.stringify(schema), (_, value: unknown) => {
    if (typeof value !== "object" || value === null || !("required" in value)) return value;
    const { required, ...rest } = value;
    const isText =
      Array.isArray(required) &&
      required.length === languages.length &&
      languages.every((one) => required.includes(one));
    return isText ? { ...rest, minProperties: 1 } : value;
  }) as object;
}
