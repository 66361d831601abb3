import type { RoleLevels } from "#schema/role-levels.ts";
import type { Catalog } from "./catalog.ts";

/** The levels of a role, without the rest of its texts. A role may have no criteria by which a person has one of them. */
export function roleLevels(catalog: Pick<Catalog, "roles" | "schemes">, id: string): RoleLevels | undefined {
  const found = catalog.roles.get(id);
  const scheme = found && catalog.schemes.get(found.role.levels);
  if (found === undefined || scheme === undefined) return undefined;
  const { words } = found;
  const criteria = found.role.levelCriteria ?? [];
  const asked = criteria.flatMap(({ required, wished = [] }) => [...required, ...wished]);
  return {
    scheme,
    criteria,
    names: Object.fromEntries(
      asked.map((one) => [
        one,
        { fr: words.fr.abilities?.[one] ?? one, en: words.en.abilities?.[one] ?? one },
      ]),
    ),
  };
}
