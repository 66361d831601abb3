import type { Change } from "#schema/change.ts";
import { paths } from "../paths.ts";
import { checkId } from "./check-id.ts";
import type { Problems } from "./context.ts";

/** Checks that the file of a change has its name, which feed readers know it by. */
export function* checkChange({ id }: Change, name: string): Problems {
  yield* checkId(id, name, { file: paths.change(name), field: "id", name: "file" });
}
