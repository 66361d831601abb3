import { languages } from "#schema/names.ts";
import type { Role } from "#schema/role.ts";
import type { CatalogRole } from "../catalog.ts";
import { paths } from "../paths.ts";
import { checkExists } from "./check-exists.ts";
import { checkId } from "./check-id.ts";
import { checkListNumbers } from "./check-list-numbers.ts";
import { checkUnique } from "./check-unique.ts";
import { checkWords } from "./check-words.ts";
import type { Context, Problems } from "./context.ts";
import { roleGroups } from "../role-groups.ts";

/** Checks that a role's structure is consistent, and that each language has exactly the texts needed. */
export function* checkRole({ role, words }: CatalogRole, folder: string, context: Context): Problems {
  const file = paths.role(folder);
  yield* checkId(role.id, folder, { file, field: "id", name: "folder" });
  yield* checkExists(role.levels, paths.scheme(role.levels), { file, field: "levels" }, context);
  yield* checkLists(role, file);
  yield* checkReferences(role, file, context);
  for (const [field, ids] of Object.entries(roleGroups(role))) {
    yield* checkUnique(ids, field, () => ({ file, field }));
    for (const language of languages) {
      const of = { file: paths.roleWords(folder, language), field, structure: "role.json" };
      const said = words[language][field as keyof ReturnType<typeof roleGroups>];
      yield* checkWords(ids, said ?? {}, of);
    }
  }
}

function* checkLists(role: Role, file: string): Problems {
  const duties = role.duties.flatMap((category) => category.duties);
  const dutyNames = { lists: "dutyLists", items: "duties", name: "duty" };
  yield* checkListNumbers(role.dutyLists, duties, { file, ...dutyNames });
  for (const [field, name] of [
    ["rights", "right"],
    ["liability", "responsibility"],
  ] as const) {
    const { lists = [], items = [] } = role[field] ?? {};
    yield* checkListNumbers(lists, items, { file, lists: `${field}.lists`, items: field, name });
  }
}

/** Checks that references from one part of a role to another exist: rights a duty needs, levels, figures. */
function* checkReferences(role: Role, file: string, context: Context): Problems {
  const figures = Object.keys(role.figures ?? {});
  const rights = role.rights?.items.map(({ id }) => id) ?? [];
  const scheme = context.catalog.schemes.get(role.levels);
  const references = [
    ...role.duties.flatMap(({ duties }) =>
      duties.flatMap(({ id, needs = [] }) =>
        needs.map((need) => ({ field: `duties, ${id}, needs`, id: need, of: rights, list: "rights" })),
      ),
    ),
    ...(role.criteria ?? []).flatMap(({ id, references = [] }) =>
      references.map((one) => ({ field: `criteria, ${id}`, id: one, of: figures, list: "figures" })),
    ),
    ...Object.entries(role.figures ?? {}).flatMap(([id, { contradicts }]) =>
      contradicts === undefined
        ? []
        : [{ field: `figures, ${id}, contradicts`, id: contradicts, of: figures, list: "figures" }],
    ),
    ...(scheme === undefined ? [] : (role.levelCriteria ?? [])).map(({ level }) => ({
      field: `levelCriteria, ${level}`,
      id: level,
      of: scheme?.values.map((value) => value.id) ?? [],
      list: paths.scheme(role.levels),
    })),
  ];
  for (const { field, id, of, list } of references) {
    if (of.includes(id)) continue;
    const expected = `an id of ${list}`;
    yield {
      id: "unknown-id",
      file,
      field,
      got: `"${id}"`,
      expected,
      fix: "Correct the id, or add it there.",
    };
  }
}
