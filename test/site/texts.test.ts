import { describe, expect, it } from "vitest";
import { files, localPages, read, redirects } from "./dist.ts";

const guides = localPages.filter((page) => read(page).includes('type="text/markdown"'));
const twinOf = (page: string): string => page.replace(/\/index\.html$/u, ".md");

describe("plain-text twins", () => {
  it("stand beside every guide, and besides models only there and at old addresses", () => {
    const moved = new Set(redirects.map(twinOf));
    // The models of guides are files of their own: test/site/models.test.ts.
    const isModel = (file: string): boolean => /^\w+\/models\//u.test(file);
    const twins = files.filter((file) => file.endsWith(".md") && !moved.has(file) && !isModel(file));
    expect(twins.toSorted()).toEqual(guides.map(twinOf).toSorted());
    expect(guides.length).toBeGreaterThan(9);
  });

  it.each(guides)("%s says the same words, without what only a pointer uses", (page) => {
    const text = read(twinOf(page));
    const title = /<h1[^>]*>([^<]*)/u.exec(read(page))?.[1] ?? "";
    expect(text.startsWith(`# ${title}`.replaceAll("&#39;", "'"))).toBe(true);
    expect(text.replaceAll(/```[\s\S]*?```|`[^`]*`/gu, "")).not.toMatch(/<\w+|undefined|\[object \w/u);
    for (const [, heading = ""] of read(page).matchAll(/<h2 id="[^"]*">([^<]+)</gu))
      expect(text).toContain(`## ${heading}`.replaceAll("&#39;", "'"));
  });

  it("are all listed in llms.txt, in each language", () => {
    const list = read("llms.txt");
    for (const page of guides) expect(list).toContain(`/${twinOf(page)})`);
    expect(list).toContain("/api/v1/index.json)");
    const sheets = localPages.filter((page) => /^\w+\/(?:tools|checklists)\/[^/]+\/index/u.test(page));
    expect(sheets.length).toBeGreaterThan(40);
    for (const page of sheets) expect(list).toContain(`/${page.replace("index.html", "")}): `);
  });
});

describe("the words that only search reads", () => {
  it("are in no page: readers would load them for nothing", () => {
    expect(localPages.filter((page) => read(page).includes("data-words"))).toEqual([]);
  });
});

describe("the head of a page", () => {
  it.each(localPages)("%s names itself and its other language", (page) => {
    const html = read(page);
    const address = (path: string): string => `https://repere.example/${path.replace(/index\.html$/u, "")}`;
    const other = page.startsWith("fr/") ? page.replace("fr/", "en/") : page.replace("en/", "fr/");
    expect(html).toContain(`<link rel="canonical" href="${address(page)}"`);
    expect(html).toContain(address(other));
    expect(html).toMatch(/<link rel="alternate" hreflang="fr-FR"/u);
    expect(html).toMatch(/<link rel="alternate" hreflang="en-GB"/u);
  });

  it("is in the sitemap, page for page", () => {
    const map = files
      .filter((file) => /^sitemap-\d+\.xml$/u.test(file))
      .map(read)
      .join("");
    for (const page of localPages)
      expect(map).toContain(`<loc>https://repere.example/${page.replace(/index\.html$/u, "")}</loc>`);
  });
});
