import { marketFromCatalog } from "#catalog/from-catalog.ts";
import { catalog } from "./catalog.ts";

/** The market of all data on disk. Pages are rendered from it. */
export const market = marketFromCatalog(catalog);
