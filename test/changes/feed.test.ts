import { expect, it } from "vitest";
import { changesFeed, type FeedAddresses } from "../../src/site/changes/feed.ts";

const change = {
  key: "2026-11-27-law",
  day: "2026-11-27",
  about: "law",
  text: { fr: 'Règle <ajoutée> & "citée"', en: 'Rule <added> & "quoted"' },
  pages: ["law/france"],
} as const;
const words = {
  title: "Changes",
  subtitle: "Dated",
  nameOf: (path: string) => `${path} & more`,
  about: () => "Law",
};
const under = (root: string): FeedAddresses => ({
  page: (path) => `${root}/en/${path}/`,
  feed: `${root}/en/about/changes.xml`,
});
const idsIn = (feed: string): readonly string[] =>
  [...feed.matchAll(/<id>([^<]*)</gu)].map(([, id = ""]) => id);

it("keeps text from being read as markup", () => {
  const feed = changesFeed("en", [change], words, under("https://a.example"));
  expect(feed).toContain("Rule &lt;added&gt; &amp; &quot;quoted&quot;");
  expect(feed).toContain("<title>Law – law/france &amp; more</title>");
});

it("knows an entry again under another address, and apart in another language", () => {
  const here = idsIn(changesFeed("en", [change], words, under("https://a.example")));
  expect(here).toHaveLength(2);
  expect(new Set(here).size).toBe(2);
  for (const id of here)
    expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/u);
  expect(idsIn(changesFeed("en", [change], words, under("")))).toEqual(here);
  expect(idsIn(changesFeed("fr", [change], words, under("")))).not.toEqual(here);
});

it("is a feed while nothing has changed yet", () => {
  expect(changesFeed("en", [], words, under(""))).toContain("<updated>1970-01-01T00:00:00Z</updated>");
});
