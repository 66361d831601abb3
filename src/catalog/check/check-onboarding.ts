import type { Onboarding } from "#schema/onboarding.ts";
import { paths } from "../paths.ts";
import { checkExists } from "./check-exists.ts";
import { checkId } from "./check-id.ts";
import { checkUnique } from "./check-unique.ts";
import type { Context, Problems } from "./context.ts";

/**
 * Checks that a plan belongs to a role, that each task comes after tasks that stand before it in the file (so there is
 * no circle), and that its stages, names and checklists exist.
 */
export function* checkOnboarding(plan: Onboarding, name: string, context: Context): Problems {
  const { role, tasks } = plan;
  const file = paths.onboarding(name);
  yield* checkId(role, name, { file, field: "role", name: "file" });
  yield* checkExists(role, paths.role(role), { file, field: "role" }, context);
  const ids = tasks.map(({ id }) => id);
  yield* checkUnique(ids, "tasks", () => ({ file, field: "tasks" }));
  const about = context.catalog.roles.get(role)?.role.onboarding;
  for (const [index, { id, stage, after = [], name: own }] of tasks.entries()) {
    const references = [
      ...after.map(({ task }) => ({ field: "after", id: task, of: ids.slice(0, index) })),
      { field: "stage", id: stage, of: about?.stages.map((one) => one.id) ?? [] },
      ...(own === undefined ? [{ field: "id, for want of a name", id, of: about?.shows ?? [] }] : []),
    ];
    for (const { field, id: got, of } of references) {
      if (of.includes(got)) continue;
      const expected = `one of ${of.join(", ")}`;
      yield {
        id: "unknown-id",
        file,
        field: `tasks, ${id}, ${field}`,
        got: `"${got}"`,
        expected,
        fix: "Correct the id.",
      };
    }
  }
  for (const path of tasks.flatMap(({ checklists = [] }) => checklists)) {
    const [id = "", group] = path.split("/");
    const groups = context.catalog.checklists.get(id)?.checklist.groups ?? [];
    if (groups.some((one) => "items" in one && one.id === group)) continue;
    const expected = "a checklist and one of its groups with items, such as first-day/morning";
    yield {
      id: "unknown-id",
      file,
      field: "tasks, checklists",
      got: `"${path}"`,
      expected,
      fix: "Correct the id.",
    };
  }
}
