import { languages } from "#schema/names.ts";
import type { CatalogRole } from "../catalog.ts";
import { paths } from "../paths.ts";
import { checkDutyNumbers } from "./check-duty-numbers.ts";
import { checkExists } from "./check-exists.ts";
import { checkId } from "./check-id.ts";
import { checkUnique } from "./check-unique.ts";
import { checkWords } from "./check-words.ts";
import type { Context, Problems } from "./context.ts";

/** A role's structure holds together, and each language has exactly its words. */
export function* checkRole({ role, words }: CatalogRole, folder: string, context: Context): Problems {
  const file = paths.role(folder);
  const ids = {
    sections: role.sections,
    dutyLists: role.dutyLists.map(({ id }) => id),
    dutyCategories: role.duties.map(({ id }) => id),
    duties: role.duties.flatMap(({ duties }) => duties.map(({ id }) => id)),
  };
  yield* checkId(role.id, folder, { file, field: "id", name: "folder" });
  yield* checkExists(role.levels, paths.scheme(role.levels), { file, field: "levels" }, context);
  yield* checkDutyNumbers(role, file);
  for (const field of ["sections", "dutyLists", "dutyCategories", "duties"] as const) {
    yield* checkUnique(ids[field], field, () => ({ file, field }));
    for (const language of languages) {
      const of = { file: paths.roleWords(folder, language), field, structure: "role.json" };
      yield* checkWords(ids[field], words[language][field], of);
    }
  }
}
