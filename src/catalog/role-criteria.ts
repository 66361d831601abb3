import type { RoleCriteria } from "#schema/role-criteria.ts";
import type { Catalog } from "./catalog.ts";
import { roleFigures } from "./role-figures.ts";

/** The criteria each role is evaluated by, with their names and the numbers stated about them. */
export function roleCriteria(catalog: Pick<Catalog, "roles">): ReadonlyMap<string, RoleCriteria> {
  const figures = roleFigures(catalog);
  return new Map(
    [...catalog.roles].map(([id, { role, words }]) => [
      id,
      (role.criteria ?? []).map((criterion) => ({
        id: criterion.id,
        name: {
          fr: words.fr.criteria?.[criterion.id]?.title ?? criterion.id,
          en: words.en.criteria?.[criterion.id]?.title ?? criterion.id,
        },
        references: (criterion.references ?? []).flatMap((name) => figures.get(id)?.[name] ?? []),
      })),
    ]),
  );
}
