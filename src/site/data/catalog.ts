import { loadCatalog } from "#catalog/from-disk.ts";

/** All data files of the project, read and checked once per build. */
export const catalog = loadCatalog(process.cwd());

export const roles = [...catalog.roles.values()];
export const datasets = [...catalog.datasets.values()];
