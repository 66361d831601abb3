import type { Term } from "#schema/term.ts";
import { paths } from "../paths.ts";
import { checkExists } from "./check-exists.ts";
import { checkId } from "./check-id.ts";
import type { Context, Problems } from "./context.ts";

/** Checks that a term's id equals its file name, and that its related terms exist. */
export function* checkTerm({ id, related = [] }: Term, name: string, context: Context): Problems {
  const file = paths.term(name);
  yield* checkId(id, name, { file, field: "id", name: "file" });
  for (const [index, other] of related.entries())
    yield* checkExists(other, paths.term(other), { file, field: `related[${index}]` }, context);
}
