import type { At, Context, Problems } from "./context.ts";

/** Checks that the file of an id exists. */
export function* checkExists(id: string, path: string, at: ReturnType<At>, { exists }: Context): Problems {
  if (exists(path)) return;
  yield {
    ...at,
    id: "unknown-id",
    got: `"${id}"`,
    expected: `an id with a file (${path})`,
    fix: "Correct the id, or write that file.",
  };
}
