import { describe, expect, it } from "vitest";
import { localPages, read } from "./dist.ts";

/** What a reader sees of a page, without what it rests on, which quotes the data of laws and sources. */
function textOf(path: string): string {
  return (/<main\b[\s\S]*<\/main>/u.exec(read(path))?.[0] ?? "")
    .replaceAll(/<aside class="note rests"[\s\S]*?<\/aside>/gu, " ")
    .replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/gu, " ")
    .replaceAll(/<[^>]*>/gu, " ")
    .replaceAll("&#39;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replaceAll(/\s+/gu, " ");
}

const texts = new Map(localPages.map((path) => [path, textOf(path)]));
/** Guides and checklists for those who hire, onboard and evaluate. */
const working = [...texts].filter(([path]) =>
  /^(?:fr|en)\/(?:hiring|onboarding|performance|checklists)\//u.test(path),
);

function holding(pages: Iterable<readonly [string, string]>, fault: RegExp): readonly string[] {
  return [...pages].flatMap(([path, text]) => {
    const found = fault.exec(text)?.[0];
    return found === undefined ? [] : [`${path}: ${found}`];
  });
}

describe("faults that were found once", () => {
  it.each([
    ["job grading, where the work of a person is meant", /Évaluer un poste/u],
    ["half or double, at ten invitations", /half or double|la moitié ou le double/iu],
    ["certainty, where nine times out of ten is meant", /with certainty|à coup sûr|avec certitude/iu],
    ["facts said to be verified, where a page was reviewed", /Faits vérifiés|Facts reviewed/u],
    [
      "contracts counted on meetings, where prospects are meant",
      /one (?:contract )?in 10 meetings|un (?:contrat )?(?:sur|pour) 10 rendez-vous/iu,
    ],
  ])("do not come back: %s", (_, fault) => {
    expect(texts.size).toBeGreaterThan(100);
    expect(holding(texts, fault)).toEqual([]);
  });

  it("do not come back: a contract's amendment, where a job description has a new version", () => {
    expect(holding(working, /\bpar avenants?\b|\bby amendment/iu)).toEqual([]);
  });

  it("do not come back: the directive as if it bound employers, and always before the interview", () => {
    const rights =
      /directive (?:[^.]{0,40} )?(?:gives|forbids|donne|interdit)\b|gives you the right|vous donne le droit/iu;
    expect(holding(working, rights)).toEqual([]);
    const sentences = working.flatMap(([path, text]) =>
      text.split(/(?<=[.!?]) /u).map((sentence) => [path, sentence] as const),
    );
    const ofTheDirective = sentences.filter(([, sentence]) => /directive/iu.test(sentence));
    expect(ofTheDirective.length).toBeGreaterThan(8);
    // The article leaves it to states: in the advert, before the interview or another way.
    expect(
      holding(ofTheDirective, /(?<!(?:advert|annonce), )(?:before the interview|avant l’entretien)/u),
    ).toEqual([]);
  });

  it("do not come back: pages that speak of their source in place of the job", () => {
    const source =
      /\bthe source(?: article)?\b|\bla source\b|l’article d’origine|this site (?:suggests|’s own)/iu;
    expect(working.length).toBeGreaterThan(70);
    expect(holding(working, source)).toEqual([]);
  });

  it("do not come back: programs and places of one country in working text", () => {
    const checklists = working.filter(([path]) => path.includes("/checklists/"));
    expect(holding(checklists, /SuperJob|HeadHunter|Moscow|Moscou/u)).toEqual([]);
  });

  it("state the range at ten invitations: two of ten are 6 to 51 %", () => {
    expect(texts.get("en/hiring/funnel/index.html")).toMatch(/between 6% and 51%/u);
    expect(texts.get("fr/hiring/funnel/index.html")).toMatch(/entre 6\s% et 51\s%/u);
  });
});
