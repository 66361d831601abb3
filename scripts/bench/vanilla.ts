import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { copyPackages } from "../setup/copy-packages.ts";
import { markdownOf } from "./markdown-of.ts";

/** What `npm create astro -- --template starlight` sets, with the two languages. Search and sitemap are its own. */
const config = `import { defineConfig } from "astro/config";
import starlight from "@astrojs/starlight";

export default defineConfig({
  site: "https://repere.example",
  integrations: [
    starlight({
      title: "Vanilla",
      defaultLocale: "fr",
      locales: { fr: { label: "Français", lang: "fr" }, en: { label: "English", lang: "en" } },
    }),
  ],
});
`;

const collections = `import { defineCollection } from "astro:content";
import { docsLoader } from "@astrojs/starlight/loaders";
import { docsSchema } from "@astrojs/starlight/schema";

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/**
 * A vanilla Starlight site in a folder, of the same locked packages: nothing set but its title and the languages, and as
 * many pages as a build of ours, each with the words of one of them as plain Markdown.
 */
export function writeVanilla(root: string, dist: string, folder: string): void {
  // Astro reads there which packages are written for it.
  const dependencies = { "@astrojs/starlight": "*", astro: "*" };
  write(
    join(folder, "package.json"),
    JSON.stringify({ name: "vanilla", type: "module", private: true, dependencies }),
  );
  copyPackages(root, folder);
  write(join(folder, "astro.config.mjs"), config);
  write(join(folder, "src/content.config.ts"), collections);
  for (const path of globSync("**/*.html", { cwd: dist })) {
    // Starlight writes its own.
    if (path === "404.html") continue;
    const { title, body } = markdownOf(readFileSync(join(dist, path), "utf8"));
    const page = join(folder, "src/content/docs", path.replace(/\.html$/u, ".md"));
    write(page, `---\ntitle: ${JSON.stringify(title)}\n---\n\n${body}`);
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
