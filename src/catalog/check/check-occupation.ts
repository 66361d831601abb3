import type { DataSet } from "#schema/dataset.ts";
import type { OccupationFile } from "#schema/occupation.ts";
import { Id } from "#schema/text.ts";
import { z } from "#schema/z.ts";
import { paths } from "../paths.ts";
import { checkExists } from "./check-exists.ts";
import { checkObservations } from "./check-observations.ts";
import type { Context, Problems } from "./context.ts";

/** Checks that an occupation's file name is an id, its roles exist, and its observations fit its data set. */
export function* checkOccupation(
  { roles, observations }: OccupationFile,
  name: string,
  dataset: DataSet,
  file: string,
  context: Context,
): Problems {
  const form = z.safeParse(Id, name).error?.issues[0]?.message;
  if (form !== undefined) {
    yield { id: "wrong-form", file, got: `the name "${name}"`, expected: form, fix: "Rename the file." };
  }
  for (const [index, { id }] of roles.entries()) {
    yield* checkExists(id, paths.role(id), { file, field: `roles[${index}].id` }, context);
  }
  yield* checkObservations(observations, dataset, (row) => (field) => ({ file, row, field }), context);
}
