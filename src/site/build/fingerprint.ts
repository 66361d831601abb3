import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** All inputs of a build. Environment settings count too. */
const sources = [
  "astro.config.mjs",
  "package-lock.json",
  "content",
  "data",
  "public",
  "src",
  "tsconfig.json",
];
const settings = ["SITE_URL", "SITE_BASE", "SITE_PUBLISHER", "SITE_PUBLISHER_URL"];

/**
 * One hash of all source files, in a fixed order. It only uses features of Node 20 and later, because `npm
 * start` runs it too.
 */
export async function fingerprint(root = "."): Promise<string> {
  const hash = createHash("sha256");
  for (const name of settings) hash.update(`${name}=${process.env[name] ?? ""}\n`);
  for (const source of sources) {
    for (const path of await filesOf(root, source)) {
      hash.update(`${path}\n`);
      hash.update(await readFile(join(root, path)));
    }
  }
  return hash.digest("hex");
}

async function filesOf(root: string, path: string): Promise<readonly string[]> {
  const entries = await readdir(join(root, path), { withFileTypes: true }).catch(() => undefined);
  if (entries === undefined) return [path];
  const lists = await Promise.all(
    entries
      .map((entry) => `${path}/${entry.name}`)
      .sort()
      .map((child) => filesOf(root, child)),
  );
  return lists.flat();
}
