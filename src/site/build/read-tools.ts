import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Tool } from "#kit/tool.ts";

/** Every tool by its folder, for what runs after the build and cannot ask the bundler for them. */
export function readTools(root: string): Promise<readonly Tool[]> {
  const folders = readdirSync(join(root, "src/tools"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  return Promise.all(
    folders.map(async (name) => {
      const file = pathToFileURL(join(root, "src/tools", name, "tool.ts")).href;
      return ((await import(file)) as { readonly tool: Tool }).tool;
    }),
  );
}
