import type { CatalogRole } from "#catalog/catalog.ts";
import { catalog } from "../data/catalog.ts";

/** The role of a page: the one named, or the site's first. */
export function roleOf(id: string | undefined): CatalogRole {
  const found = id === undefined ? catalog.roles.values().next().value : catalog.roles.get(id);
  if (found === undefined) throw new Error(`No role "${id ?? ""}": expected a folder of data/roles.`);
  return found;
}
