import { languages } from "#schema/names.ts";
import type { Role } from "#schema/role.ts";
import type { CatalogChecklist } from "../catalog.ts";
import { checklistLists, type ListedItem } from "../checklist-lists.ts";
import { paths } from "../paths.ts";
import { roleGroups } from "../role-groups.ts";
import { checkExists } from "./check-exists.ts";
import { checkId } from "./check-id.ts";
import { checkUnique } from "./check-unique.ts";
import { checkWords } from "./check-words.ts";
import type { Context, Problems } from "./context.ts";

/**
 * Checks that a checklist's role exists and has the items taken over, and that each language has exactly the
 * texts needed.
 */
export function* checkChecklist(loaded: CatalogChecklist, folder: string, context: Context): Problems {
  const { checklist, words } = loaded;
  const file = paths.checklist(folder);
  yield* checkId(checklist.id, folder, { file, field: "id", name: "folder" });
  const roleId = checklist.role;
  if (roleId !== undefined) yield* checkExists(roleId, paths.role(roleId), { file, field: "role" }, context);
  const role = roleId === undefined ? undefined : context.catalog.roles.get(roleId)?.role;
  if (roleId !== undefined && role === undefined) return;

  const lists = checklistLists(checklist, role);
  const groups = lists.flatMap((list) => list.groups);
  const items = groups.flatMap((group) => group.items);
  yield* checkTaken(loaded, items, role, file);
  // The source's lists overlap, so an id may appear in several of them.
  if (lists.length === 1) {
    const ids = items.flatMap((item) => item.ids);
    yield* checkUnique(ids, "groups", (field) => ({ file, field }));
  }
  // A single group needs no title, because the checklist's title is enough.
  const own = groups
    .filter(({ outline, items: of }) => outline === undefined && of.length > 0)
    .map(({ id }) => id);
  const titled = lists.length > 1 || groups.length === 1 ? [] : own;
  for (const language of languages) {
    const of = { file: paths.checklistWords(folder, language), structure: "checklist.json" };
    yield* checkWords(titled, words[language].groups ?? {}, { ...of, field: "groups" });
    yield* checkItemWords(items, words[language].items ?? {}, of);
  }
}

/** Checks that the role has everything the checklist takes over from it. */
function* checkTaken(
  { checklist }: CatalogChecklist,
  items: readonly ListedItem[],
  role: Role | undefined,
  file: string,
): Problems {
  const known: Readonly<Record<string, readonly string[]>> = role === undefined ? {} : roleGroups(role);
  for (const [index, group] of checklist.groups.entries()) {
    if ("items" in group) continue;
    const list = "from" in group ? group.from : "outline" in group ? group.outline : group.lists;
    if ((known[list] ?? []).length > 0) continue;
    yield {
      id: "unknown-id",
      file,
      field: `groups[${index}]`,
      got: `"${list}"`,
      expected: "a list that the checklist’s role has",
      fix: "Name a role that has it, or write the items here.",
    };
  }
  for (const { ids, from } of items) {
    if (from === undefined || ids.every((id) => known[from]?.includes(id) === true)) continue;
    yield {
      id: "unknown-id",
      file,
      field: "groups",
      got: ids.map((id) => `"${id}"`).join(", "),
      expected: `an id of the role’s "${from}"`,
      fix: 'Correct it, or leave "from" out and write its words here.',
    };
  }
}

/**
 * An item of the checklist itself needs a text. An item taken over has the role's text. Both may have a
 * reason.
 */
function* checkItemWords(
  items: readonly ListedItem[],
  words: Readonly<Record<string, { readonly text?: string | undefined }>>,
  of: { readonly file: string; readonly structure: string },
): Problems {
  const at = { ...of, field: "items" };
  const own = items.filter(({ from }) => from === undefined).flatMap(({ ids }) => ids);
  const all = new Set(items.flatMap(({ ids }) => ids));
  const said = Object.entries(words);
  yield* checkWords(own, Object.fromEntries(said.filter(([, { text }]) => text !== undefined)), at);
  const strays = said.filter(([id, { text }]) => text === undefined && !all.has(id));
  yield* checkWords([], Object.fromEntries(strays), at);
}
