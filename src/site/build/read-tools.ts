import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Tool } from "#kit/tool.ts";

/** All tools by folder, for code that runs after the build and cannot use the bundler. */
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
