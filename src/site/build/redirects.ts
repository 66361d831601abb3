import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pageAddress } from "#kit/address.ts";
import { tags } from "#kit/words/format.ts";
import { languages } from "#schema/names.ts";
import type { Language } from "#schema/text.ts";

/** A file of the built site, by its path from the root. */
export interface WrittenFile {
  readonly path: string;
  readonly text: string;
}

/** What a redirect says of the page it leads to. */
interface Target {
  readonly title: string;
  readonly description: string;
}

/** Old addresses to new ones, without the language: "hiring/vacancy-notice" to "hiring/job-advert". */
export function readRedirects(root: string): ReadonlyMap<string, string> {
  const text = readFileSync(join(root, "content/redirects.json"), "utf8");
  return new Map(Object.entries(JSON.parse(text) as Record<string, string>));
}

/**
 * A page at each old address, in both languages, that sends readers to the new one, and the same for its plain text.
 * They are written after the build, so that search, the sitemap and `llms.txt` have only the new address.
 *
 * A static host has no redirects of its own. The refresh works without JavaScript; with it, the script comes first and
 * keeps what follows `?` and `#`, so that links to a heading still reach it.
 */
export function redirectFiles(
  redirects: ReadonlyMap<string, string>,
  { base, site, root }: { readonly base: string; readonly site: string | undefined; readonly root: string },
  pageAt: (path: string) => string | undefined,
): readonly WrittenFile[] {
  return languages.flatMap((language) => {
    const sentence = movedSentence(root, language);
    return [...redirects].flatMap(([old, to]) => {
      if (pageAt(`${language}/${old}/index.html`) !== undefined)
        throw new Error(
          `content/redirects.json: "${old}" is a page in "${language}", so it cannot redirect.`,
        );
      const html = pageAt(`${language}/${to}/index.html`);
      if (html === undefined)
        throw new Error(
          `content/redirects.json: "${old}" leads to "${to}", which is no page in "${language}".`,
        );
      const target = { title: inTag(html, "h1"), description: description(html) };
      const address = pageAddress(base, language, to);
      const absolute = site === undefined ? address : new URL(address, site).href;
      const text = `# ${plain(target.title)}\n\n${sentence.replace("{page}", () => `[${plain(target.title)}](${absolute.replace(/\/$/u, ".md")})`)}\n`;
      return [
        {
          path: `${language}/${old}/index.html`,
          text: redirectPage(language, target, address, absolute, sentence),
        },
        { path: `${language}/${old}.md`, text },
      ];
    });
  });
}

function redirectPage(
  language: Language,
  { title, description }: Target,
  address: string,
  absolute: string,
  sentence: string,
): string {
  const link = `<a href="${address}">${title}</a>`;
  return `<!DOCTYPE html>
<html lang="${tags[language]}" dir="ltr">
<head>
<meta charset="utf-8">
<title>${title} | Repère</title>
<meta name="viewport" content="width=device-width">
<meta name="description" content="${description}">
<meta name="robots" content="noindex">
<link rel="canonical" href="${absolute}">
<script>location.replace(${JSON.stringify(address)} + location.search + location.hash)</script>
<meta http-equiv="refresh" content="0; url=${address}">
</head>
<body>
<main>
<h1>${title}</h1>
<p>${sentence.replace("{page}", () => link)}</p>
</main>
</body>
</html>
`;
}

function movedSentence(root: string, language: Language): string {
  const text = readFileSync(join(root, `src/site/words/texts.${language}.json`), "utf8");
  return (JSON.parse(text) as { readonly moved: string }).moved;
}

function inTag(html: string, tag: string): string {
  const [, found = ""] = new RegExp(`<${tag}\\b[^>]*>([\\s\\S]*?)</${tag}>`, "u").exec(html) ?? [];
  return found.replaceAll(/<[^>]*>/gu, "").trim();
}

function description(html: string): string {
  return /<meta name="description" content="([^"]*)"/u.exec(html)?.[1] ?? "";
}

/** HTML text as it reads in Markdown. */
function plain(html: string): string {
  return html.replaceAll("&#39;", "'").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}
