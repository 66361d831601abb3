import { languages } from "#schema/names.ts";
import type { CatalogChecklist } from "../catalog.ts";
import { paths } from "../paths.ts";
import { checkExists } from "./check-exists.ts";
import { checkId } from "./check-id.ts";
import { checkUnique } from "./check-unique.ts";
import { checkWords } from "./check-words.ts";
import type { Context, Problems } from "./context.ts";

/** A checklist is of a role that exists, and each language has exactly its words. */
export function* checkChecklist(
  { checklist, words }: CatalogChecklist,
  folder: string,
  context: Context,
): Problems {
  const file = paths.checklist(folder);
  const { id, role, items } = checklist;
  const itemIds = items.map((item) => item.id);
  const filters = items.flatMap((item) => item.filters ?? []);
  yield* checkId(id, folder, { file, field: "id", name: "folder" });
  if (role !== undefined) yield* checkExists(role, paths.role(role), { file, field: "role" }, context);
  yield* checkUnique(itemIds, "items", (field) => ({ file, field }));
  for (const language of languages) {
    const of = { file: paths.checklistWords(folder, language), structure: "checklist.json" };
    yield* checkWords(itemIds, words[language].items, { ...of, field: "items" });
    yield* checkWords(filters, words[language].filters ?? {}, { ...of, field: "filters" });
  }
}
