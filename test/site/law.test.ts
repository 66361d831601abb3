import { describe, expect, it } from "vitest";
import { LawFile, lawTopics } from "#schema/law.ts";
import { languages } from "#schema/names.ts";
import { files, read } from "./dist.ts";

const laws = files
  .filter((path) => /^api\/v1\/laws\/\w+\.json$/u.test(path))
  .map((path) => LawFile.parse(JSON.parse(read(path))));
const inEach = laws.flatMap((file) => languages.map((language) => ({ file, language, slug: file.slug })));
const plain = (html: string): string =>
  html.replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&amp;", "&");

it("the law of ten countries is published", () => {
  expect(laws.length).toBe(10);
});

describe.each(inEach)("the law page of $slug, $language", ({ file, language, slug }) => {
  const html = plain(read(`${language}/law/${slug}/index.html`));
  const twin = read(`${language}/law/${slug}.md`);
  const articles = file.texts.flatMap((text) => text.articles.map((article) => ({ text, article })));

  it("has every rule with what it asks, under its topic, in the page and in its plain text", () => {
    for (const { article } of articles) {
      expect(html).toContain(`<h3 id="${article.id}">`);
      expect(html).toContain(article.says[language]);
      expect(html).toContain(`<h2 id="topic-${article.topic ?? "other"}">`);
      expect(twin).toContain(article.says[language].slice(0, 40).replaceAll("*", String.raw`\*`));
    }
    expect(html.match(/<h3 id="/gu)?.length).toBe(articles.length);
  });

  it("links each rule to its official text and hedges what is only our reading", () => {
    for (const { text, article } of articles) {
      const url = article.url ?? text.url;
      if (url !== undefined) expect(html).toContain(`href="${url}" rel="noopener noreferrer"`);
    }
    const hedge = { fr: /tel que nous le lisons/gu, en: /as we read it/gu }[language];
    const likely = articles.filter(({ article }) => article.certainty === "likely");
    expect([...html.matchAll(hedge)].length).toBe(likely.length);
  });
});

describe.each(languages)("the law by topic, %s", (language) => {
  it.each(lawTopics)("%s has the rules of every country that has some, each once", (topic) => {
    const html = plain(read(`${language}/law/${topic}/index.html`));
    const having = laws.filter(({ texts }) =>
      texts.some(({ articles }) => articles.some((article) => article.topic === topic)),
    );
    const shown = [...html.matchAll(/data-law="(\w+)"/gu)].map(([, country]) => country);
    expect(shown.toSorted()).toEqual(having.map(({ country }) => country).toSorted());
    const rules = having.flatMap(({ texts }) =>
      texts.flatMap(({ articles }) => articles.filter((article) => article.topic === topic)),
    );
    for (const { says } of rules) expect(html).toContain(says[language]);
  });

  it("is linked from the foot of every page", () => {
    expect(read(`${language}/about/index.html`)).toContain(`/${language}/law/"`);
  });
});

describe.each(languages)("the law in guides, %s", (language) => {
  const guides = files
    .filter((path) => path.startsWith(`${language}/`) && !path.startsWith(`${language}/law/`))
    .map((path) => [path, /\.html$/u.test(path) ? plain(read(path)) : ""] as const)
    .filter(([, html]) => html.includes("data-law-topics="));

  it("stands in the guides to hiring, onboarding and evaluation, and in those for account managers", () => {
    const sections = new Set(guides.map(([path]) => path.split("/")[1]));
    expect([...sections].toSorted()).toEqual(["hiring", "onboarding", "performance", "roles"]);
  });

  it.each(guides)(
    "of %s has every country with a rule of its topics, and where the text stands",
    (_, html) => {
      const [, ids = ""] = /data-law-topics="([^"]*)"/u.exec(html) ?? [];
      const topics = ids.split(" ").map((id) => id.replace("topic-", ""));
      const having = laws.filter(({ texts }) =>
        texts.some(({ articles }) =>
          articles.some(({ topic }) => topic !== undefined && topics.includes(topic)),
        ),
      );
      const folds = [...html.matchAll(/<details data-law="(\w+)"[\s\S]*?<\/details>/gu)];
      expect(folds.map(([, country]) => country).toSorted()).toEqual(
        having.map(({ country }) => country).toSorted(),
      );
      for (const [fold, country] of folds) {
        const { slug = "" } = having.find((file) => file.country === country) ?? {};
        const [, page, anchor = ""] =
          /href="([^"#]*)#([^"]*)"/u.exec(fold.slice(fold.lastIndexOf("<a "))) ?? [];
        expect(page).toMatch(new RegExp(`/${language}/law/${slug}/$`, "u"));
        expect(read(`${language}/law/${slug}/index.html`)).toContain(`<h2 id="${anchor}">`);
        expect(topics).toContain(anchor.replace("topic-", ""));
      }
    },
  );
});
