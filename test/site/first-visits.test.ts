import { describe, expect, it } from "vitest";
import { builtPages } from "../pages/built.ts";
import { askedFor, bytesOf } from "../pages/first-visit.ts";
import { budgets } from "../pages/kinds.ts";
import { otherPages, sampledPages, sampleOf } from "../pages/sample.ts";

// What Chromium asks for on the sampled pages is held against these counts in test/e2e/budgets.spec.ts.
describe.each(builtPages)("the first visit to /$address, a page of the kind $kind", (page) => {
  const asked = askedFor(page);

  it("stays within its budget", () => {
    expect(bytesOf(page), "bytes").toBeLessThanOrEqual(budgets[page.kind].bytes);
    expect(1 + asked.length, "requests").toBeLessThanOrEqual(budgets[page.kind].requests);
    // A page without its style sheet and its scripts would be within any budget.
    expect(asked.filter((path) => path.endsWith(".css")).length, "style sheets").toBeGreaterThan(0);
  });

  it("moves nothing when it comes: no font of its own, and a place is kept for whatever is loaded", () => {
    const loaded = page.html.match(/<(?:img|iframe|video|embed|object)\b[^>]*>/gu) ?? [];
    for (const tag of loaded)
      expect(tag).toMatch(/\swidth="\d+".*\sheight="\d+"|\sheight="\d+".*\swidth="\d+"/u);
    expect(asked.filter((path) => /\.(?:woff2?|ttf|otf)$/u.test(path))).toEqual([]);
  });
});

describe("the pages that Chromium looks at closely", () => {
  it("are ten a kind or all there are, in both languages", () => {
    for (const kind of ["home", "tool", "data", "checklist", "guide", "glossary"] as const) {
      const all = builtPages.filter((page) => page.kind === kind);
      const chosen = sampledPages.filter((page) => page.kind === kind);
      expect(chosen.length, kind).toBeGreaterThanOrEqual(Math.min(10, all.length));
      for (const language of ["fr/", "en/"])
        expect(
          chosen.some(({ address }) => address.startsWith(language)),
          `${kind} ${language}`,
        ).toBe(true);
    }
    expect(sampledPages.length + otherPages.length).toBe(builtPages.length);
  });

  it("include the first that has a class no other has, wherever it stands", () => {
    const page = (address: string, name: string) =>
      ({ kind: "guide", address, html: `<p class="${name}">${name}</p>` }) as const;
    const pages = Array.from({ length: 40 }, (_, at) => page(`en/a${String(at)}/`, "same"));
    const odd = page("en/a17b/", "odd");
    const chosen = sampleOf([...pages.slice(0, 18), odd, ...pages.slice(18)], 10);
    expect(chosen).toHaveLength(10);
    expect(chosen).toContain(odd);
  });
});
