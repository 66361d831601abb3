import type { Checklist } from "#schema/checklist.ts";
import type { RoleOnboarding, TaskItem } from "#schema/onboarding.ts";
import type { Catalog, CatalogRole } from "./catalog.ts";

/** Of each role with an onboarding plan, its tasks with the names and the checklist items they are made of. */
export function roleOnboardings(
  catalog: Pick<Catalog, "onboardings" | "roles" | "checklists">,
): ReadonlyMap<string, RoleOnboarding> {
  return new Map(
    [...catalog.onboardings].flatMap(([id, { tasks }]) => {
      const role = catalog.roles.get(id);
      if (role === undefined) return [];
      const plan: RoleOnboarding = {
        stages: (role.role.onboarding?.stages ?? []).map((stage) => ({
          id: stage.id,
          name: inBoth(role, (words) => words.stages?.[stage.id]?.title) ?? { fr: stage.id, en: stage.id },
        })),
        tasks: tasks.map(({ name, checklists = [], ...task }) => ({
          ...task,
          name: name ?? inBoth(role, (words) => words.shows?.[task.id]) ?? { fr: task.id, en: task.id },
          items: checklists.flatMap((group) => itemsOf(group, role, catalog)),
        })),
      };
      return [[id, plan] as const];
    }),
  );
}

/** The items of `first-day/morning`, each with the text that its checklist or the role gives it. */
function itemsOf(
  path: string,
  role: CatalogRole,
  { checklists }: Pick<Catalog, "checklists">,
): readonly TaskItem[] {
  const [id = "", group = ""] = path.split("/");
  const found = checklists.get(id);
  return found === undefined
    ? []
    : ownItems(found.checklist, group).map(({ id: item, from, owner }) => ({
        checklist: id,
        id: item,
        text: inBoth(role, (words, language) =>
          from === "stagePoints" ? words.stagePoints?.[item] : found.words[language].items?.[item]?.text,
        ) ?? { fr: item, en: item },
        ...(owner && { owner }),
      }));
}

function ownItems({ groups }: Checklist, group: string) {
  return groups.flatMap((one) => ("items" in one && one.id === group ? one.items : []));
}

function inBoth(
  { words }: CatalogRole,
  textOf: (words: CatalogRole["words"]["fr"], language: "fr" | "en") => string | undefined,
): { readonly fr: string; readonly en: string } | undefined {
  const [fr, en] = [textOf(words.fr, "fr"), textOf(words.en, "en")];
  return fr === undefined || en === undefined ? undefined : { fr, en };
}
