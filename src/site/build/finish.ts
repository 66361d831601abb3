import { readFileSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { fingerprint } from "./fingerprint.ts";
import { loadCatalog } from "#catalog/from-disk.ts";
import { languages } from "#schema/names.ts";
import type { Texts } from "#kit/words/words.ts";
import type { Language } from "#schema/text.ts";
import { llms, pagesIn } from "./llms.ts";
import { policyFor } from "./policy.ts";
import { readTools } from "./read-tools.ts";
import { searchIndex, withoutSearchWords, type SearchPage } from "../search/search-index.ts";
import { searchRecords, type TownTitles } from "../search/search-records.ts";
import { readRedirects, redirectFiles } from "./redirects.ts";
import { spaced } from "./spaced.ts";
import { twin, type Twin } from "./twins.ts";

/**
 * Runs after the build: makes the changes for which Starlight has no setting, adds each page's policy, and
 * writes the fingerprint of the sources, which `npm start` compares before it builds again.
 */
export function finish(): AstroIntegration {
  let base = "/";
  let site: string | undefined;
  return {
    name: "repere-finish",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = config.base.replace(/\/?$/u, "/");
        ({ site } = config);
      },
      "astro:build:done": async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const files = await readdir(root, { recursive: true, withFileTypes: true });
        const pages = files.filter((file) => file.isFile() && file.name.endsWith(".html"));
        const found: SearchPage[] = [];
        for (const page of pages) {
          const path = join(page.parentPath, page.name);
          const html = finished(await readFile(path, "utf8"), path, base);
          await writeFile(path, withoutSearchWords(html));
          found.push({ path: relative(root, path), html });
        }
        const tools = await readTools(process.cwd());
        const homeTool = tools.find(({ onHome }) => onHome !== undefined);
        const records = searchRecords(loadCatalog(process.cwd()), homeTool, townTitles);
        // Sort by path: folders are read in any order, and the index depends on it.
        const index = await searchIndex(
          found.sort((a, b) => (a.path < b.path ? -1 : 1)),
          records,
        );
        await writeAll(join(root, "pagefind"), index);
        await writeTexts(
          root,
          found,
          (path) => (site === undefined ? base : new URL(base, site).href) + path,
        );
        await writeRedirects(root, found, base, site);
        await writeFile(join(root, "build.json"), `${JSON.stringify({ sources: await fingerprint() })}\n`);
        logger.info(
          `${String(pages.length)} pages given their policy, ${String(records.length)} more things to find`,
        );
      },
    },
  };
}

/** Texts of the site, read as a file: what runs after the build cannot use the bundler. */
function townTitles(language: Language): TownTitles {
  const texts = JSON.parse(readFileSync(`src/site/search/texts.${language}.json`, "utf8")) as Texts;
  return {
    national: texts["search.town.national"] ?? "",
    regional: texts["search.town.regional"] ?? "",
  };
}

export function finished(html: string, path: string, base: string): string {
  const page = spaced(withBase(html, base))
    // Starlight's default would give readers without JavaScript the dark theme, whatever their system's.
    .replace(/(<html\b[^>]*?) data-theme="dark"/u, "$1")
    // The page's style sheet has our own print rules.
    .replace(/<link rel="stylesheet" href="[^"]*print[^"]*\.css" media="print"\s*\/?>/u, "")
    // Starlight's script keeps sidebar groups open; our sidebar has no groups.
    // It is a file or stands in the page, as the bundler decides.
    .replace(/<script type="module" src="[^"]*SidebarPersistState[^"]*"><\/script>/u, "")
    .replace(/<script type="module">(?:(?!<\/script>)[\s\S])*starlight__sidebar[\s\S]*?<\/script>/u, "");
  const charset = /<meta charset="[^"]*"\s*\/?>/iu;
  if (!charset.test(page)) throw new Error(`${path}: no <meta charset>, so no place for the policy.`);
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyFor(page)}">`;
  return page.replace(charset, (meta) => meta + policy);
}

/** Links in MDX begin at the root, so add the base path to them. Starlight's own links already have it. */
function withBase(html: string, base: string): string {
  return base === "/" ? html : html.replaceAll(/(<a\b[^>]*? href=")\/(?=(?:fr|en)\/)/gu, `$1${base}`);
}

/** Writes a plain-text version of each guide, and the list of them. */
async function writeTexts(
  root: string,
  pages: readonly SearchPage[],
  absolute: (path: string) => string,
): Promise<void> {
  const twins = pages.flatMap(({ html }): Twin | readonly Twin[] => twin(html) ?? []);
  for (const { path, text } of twins) await writeFile(join(root, path), text);
  const sections = await Promise.all(
    languages.map(async (language) => {
      const file = JSON.parse(await readFile(`content/${language}/language.json`, "utf8")) as {
        label: string;
      };
      return [
        { label: file.label, pages: twins.filter(({ path }) => path.startsWith(`${language}/`)) },
        ...["tools", "checklists"].map((folder) => pagesIn(folder, language, pages)),
      ];
    }),
  );
  await writeFile(join(root, "llms.txt"), llms(sections.flat(), absolute));
}

/** Pages at old addresses. They come last, so that nothing that lists pages sees them. */
async function writeRedirects(
  root: string,
  pages: readonly SearchPage[],
  base: string,
  site: string | undefined,
): Promise<void> {
  const byPath = new Map(pages.map(({ path, html }) => [path.replaceAll("\\", "/"), html]));
  const settings = { base, site, root: process.cwd() };
  const written = redirectFiles(readRedirects(process.cwd()), settings, (path) => byPath.get(path));
  for (const { path, text } of written) {
    const file = join(root, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, path.endsWith(".html") ? finished(text, path, base) : text);
  }
}

async function writeAll(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  for (const [path, content] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}
