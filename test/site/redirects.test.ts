import { describe, expect, it } from "vitest";
import { languages } from "#schema/names.ts";
import { readJson } from "../tools.ts";
import { base, files, read, redirects } from "./dist.ts";

const moved = readJson("content/redirects.json") as Readonly<Record<string, string>>;
const all = languages.flatMap((language) =>
  Object.entries(moved).map(([old, to]) => ({
    language,
    old: `${language}/${old}`,
    to: `${language}/${to}`,
  })),
);

describe("old addresses", () => {
  it("are all there, in both languages, and nothing else redirects", () => {
    expect(all.length).toBeGreaterThan(1);
    expect(redirects).toEqual(all.map(({ old }) => `${old}/index.html`).toSorted());
  });

  it.each(all)("$old leads to $to: at once, by a link, and with what follows the address", ({ old, to }) => {
    const html = read(`${old}/index.html`);
    expect(files).toContain(`${to}/index.html`);
    expect(html).toContain(`<meta http-equiv="refresh" content="0; url=${base}${to}/">`);
    expect(html).toContain(`<a href="${base}${to}/">`);
    expect(html).toContain(`location.replace("${base}${to}/" + location.search + location.hash)`);
  });

  it.each(all)("$old tells search engines of the new page alone", ({ old, to }) => {
    const html = read(`${old}/index.html`);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain(`<link rel="canonical" href="https://repere.example${base}${to}/">`);
  });

  it.each(all)(
    "$old says in its page's language, and in plain text, where it moved",
    ({ language, old, to }) => {
      const sentence = { fr: "Cette page se trouve désormais ici", en: "This page has moved to" }[language];
      const title = /<h1[^>]*>([^<]*)/u.exec(read(`${to}/index.html`))?.[1]?.trim() ?? "";
      expect(title).not.toBe("");
      expect(read(`${old}/index.html`)).toContain(sentence);
      expect(read(`${old}/index.html`)).toContain(title);
      expect(read(`${old}.md`)).toContain(sentence);
      expect(read(`${old}.md`)).toContain(`https://repere.example${base}${to}.md`);
      expect(files).toContain(`${to}.md`);
    },
  );

  it("are in no list of pages", () => {
    const lists = files.filter((file) => /^sitemap-\d+\.xml$|^llms\.txt$/u.test(file)).map(read);
    expect(lists.length).toBeGreaterThan(1);
    for (const list of lists)
      for (const { old } of all) expect(list).not.toMatch(new RegExp(`/${old}(?:/|\\.md)`, "u"));
  });
});
