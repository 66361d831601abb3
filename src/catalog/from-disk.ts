import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { problemText } from "#schema/problem.ts";
import type { Catalog } from "./catalog.ts";
import { catalogFromFiles, type CatalogReading, type Files } from "./from-files.ts";

/** Reads and checks all data files under `<root>/data`, and reports every problem. */
export function readCatalog(root: string): CatalogReading {
  return catalogFromFiles(filesUnder(root));
}

/**
 * The catalogue of `<root>/data`. Throws one error that lists all problems, so that nothing is built from
 * faulty data.
 */
export function loadCatalog(root: string): Catalog {
  const { catalog, problems } = readCatalog(root);
  if (problems.length === 0) return catalog;
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  throw new Error(
    [`${count} in the data:`, ...problems.map((problem) => `- ${problemText(problem)}`)].join("\n"),
  );
}

function filesUnder(root: string): Files {
  const data = join(root, "data");
  if (!existsSync(data)) throw new Error(`${data} is not there. Run this from the root of the project.`);
  const names = readdirSync(data, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".json"),
  );
  return new Map(
    names.map((name) => [`data/${name.split(sep).join("/")}`, readFileSync(join(data, name), "utf8")]),
  );
}
