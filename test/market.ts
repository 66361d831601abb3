import { loadCatalog } from "#catalog/from-disk.ts";
import { marketFromCatalog } from "#catalog/from-catalog.ts";

/** The real data of the project, as the build reads it. */
export const catalog = loadCatalog(".");
export const market = marketFromCatalog(catalog);
