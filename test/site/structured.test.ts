import jsonld from "jsonld";
import type { RemoteDocument } from "jsonld/jsonld-spec.js";
import { describe, expect, it } from "vitest";
import { wrongIn } from "../structured-data.ts";
import { localPages, read } from "./dist.ts";

/** The terms of schema.org, read without asking its server. */
const documentLoader = (url: string): Promise<RemoteDocument> => {
  if (url !== "https://schema.org") return Promise.reject(new Error(`An outside context: ${url}`));
  const document = { "@context": { "@vocab": "https://schema.org/", url: { "@type": "@id" } } };
  return Promise.resolve({ documentUrl: url, document });
};

function thingsIn(page: string): readonly Record<string, unknown>[] {
  const scripts = read(page).matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/gu);
  return [...scripts].map(([, text = ""]) => JSON.parse(text) as Record<string, unknown>);
}

const typesOf = (page: string): readonly unknown[] => thingsIn(page).map((thing) => thing["@type"]);

describe("what pages tell machines", () => {
  it.each(localPages)("%s expands, with nothing lost", async (page) => {
    for (const thing of thingsIn(page)) {
      const [expanded] = await jsonld.expand(thing, { documentLoader });
      const lost = Object.keys(thing).filter(
        (key) => !key.startsWith("@") && expanded?.[`https://schema.org/${key}`] === undefined,
      );
      expect(lost).toEqual([]);
      expect(JSON.stringify(expanded)).not.toMatch(/undefined|null|\{\w+:/u);
    }
  });

  it.each(localPages)("%s says nothing that schema.org does not define", (page) => {
    for (const thing of thingsIn(page)) expect(wrongIn(thing)).toEqual([]);
  });

  it.each(["fr", "en"])("fits each kind of page, in %s", (language) => {
    const of = (path: string): readonly unknown[] => typesOf(`${language}/${path}index.html`);
    expect(of("roles/account-manager/")).toEqual(["BreadcrumbList", "Occupation", "Article"]);
    expect(of("roles/account-manager/duties/")).toEqual(["BreadcrumbList", "Article"]);
    expect(of("roles/account-manager/questions/")).toEqual(["BreadcrumbList", "FAQPage"]);
    expect(of("glossary/")).toEqual(["BreadcrumbList", "DefinedTermSet"]);
    expect(of("data/us-oflc-2025/")).toEqual(["BreadcrumbList", "Dataset"]);
    expect(of("tools/salary/")).toEqual(["BreadcrumbList"]);
  });

  it("gives no distribution of pay where no data set has one of exactly the role", () => {
    for (const page of localPages)
      expect(JSON.stringify(thingsIn(page))).not.toContain("MonetaryAmountDistribution");
  });

  it.each(["fr", "en"])("answers in the questions page as its text does, in %s", (language) => {
    const page = `${language}/roles/account-manager/questions/index.html`;
    const [, faq] = thingsIn(page) as readonly {
      mainEntity?: { name: string; acceptedAnswer: { text: string } }[];
    }[];
    const html = read(page).replaceAll("&#39;", "'").replaceAll("&quot;", '"');
    expect(faq?.mainEntity?.length).toBeGreaterThan(9);
    for (const { name, acceptedAnswer } of faq?.mainEntity ?? []) {
      expect(html).toContain(name);
      expect(html).toContain(acceptedAnswer.text);
    }
  });
});
