import type { RoleFigures } from "#schema/role-figures.ts";
import type { Catalog } from "./catalog.ts";

/** The numbers a role's source states, each with its name, without the rest of the role. */
export function roleFigures(catalog: Pick<Catalog, "roles">): ReadonlyMap<string, RoleFigures> {
  return new Map(
    [...catalog.roles].map(([id, { role, words }]) => [
      id,
      Object.fromEntries(
        Object.entries(role.figures ?? {}).map(([name, figure]) => [
          name,
          { figure, name: { fr: words.fr.figures?.[name] ?? name, en: words.en.figures?.[name] ?? name } },
        ]),
      ),
    ]),
  );
}
