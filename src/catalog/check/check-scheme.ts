import type { Scheme } from "#schema/scheme.ts";
import { checkId } from "./check-id.ts";
import { checkUnique } from "./check-unique.ts";
import type { Problems } from "./context.ts";

/** Checks that a scheme's id equals its file name and that its values are unique. */
export function* checkScheme(scheme: Scheme, name: string, file: string): Problems {
  const ids = scheme.values.map(({ id }) => id);
  yield* checkId(scheme.id, name, { file, field: "id", name: "file" });
  yield* checkUnique(ids, "values", (field) => ({ file, field }));
}
