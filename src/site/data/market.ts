import { marketFromCatalog } from "#catalog/from-catalog.ts";
import { catalog } from "./catalog.ts";

/** The market of every figure on disk: what pages are rendered from. */
export const market = marketFromCatalog(catalog);
