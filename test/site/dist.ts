import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The built site under test: `dist/` at the root, or what CI built with a base path. */
export const dist = process.env["DIST"] ?? "dist";
export const base = process.env["BASE"] ?? "/";

export const files: readonly string[] = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1))
  .sort();

const allPages = files.filter((path) => path.endsWith(".html"));
/** Pages at old addresses, which only send readers on. */
export const redirects = allPages.filter((path) => read(path).includes('http-equiv="refresh"'));
export const pages = allPages.filter((path) => !redirects.includes(path));

export function read(path: string): string {
  return readFileSync(join(dist, path), "utf8");
}

/** Pages of both languages; the gateway and the page that does not exist belong to neither. */
export const localPages = pages.filter((path) => /^(?:fr|en)\//u.test(path));
