import { loadCatalog } from "#catalog/from-disk.ts";

/** Every data file of the project, read and checked once a build. */
export const catalog = loadCatalog(process.cwd());

export const roles = [...catalog.roles.values()];
export const datasets = [...catalog.datasets.values()];
