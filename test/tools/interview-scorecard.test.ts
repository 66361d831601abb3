import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode } from "#kit/fields/url.ts";
import { paperDocument, resultDocument } from "#kit/take-away/result-document.ts";
import { wording } from "#kit/words/wording.ts";
import { compute } from "../../src/tools/interview-scorecard/compute.ts";
import { inputs } from "../../src/tools/interview-scorecard/inputs.ts";
import {
  linesIn,
  textOf,
  withLine,
  withSheet,
} from "../../src/tools/interview-scorecard/parts/sheets/lines.ts";
import {
  emptySheetLink,
  filledSheetLink,
  readSheet,
  sheetFile,
} from "../../src/tools/interview-scorecard/parts/sheets/sheet-link.ts";
import { pageParts } from "../../src/tools/interview-scorecard/parts/sheets/page-parts.ts";
import { market } from "../market.ts";
import { textsOf } from "../tools.ts";
import { tableIn } from "./result-parts.ts";

const wordsIn = (language: "en" | "fr") =>
  wording(language, textsOf("kit/words", language), textsOf("tools/interview-scorecard", language));
const words = wordsIn("en");
const result = (raw: Readonly<Record<string, string>>) => {
  const { input, notices } = decode(inputs, { country: "other", ...raw }, market);
  expect(notices).toEqual([]);
  return compute(input, market);
};
const notices = (raw: Readonly<Record<string, string>>): readonly string[] =>
  result(raw).notices.map((notice) => words.say(notice));

/** Two made-up interviewers on two candidates and two competences. */
const ratings = [
  "Ann\tA\tclient-understanding\t4\tasked who decides",
  "Ann\tA\tretention-risk\t2\tno plan",
  "Bo\tA\tclient-understanding\t5\tasked why",
  "Bo\tA\tretention-risk\t4\ta dated plan",
  "Ann\tB\tclient-understanding\t3\tstated need",
  "Ann\tB\tretention-risk\t-\t",
].join("\n");
const competences = "client-understanding~3.retention-risk~1";

describe("the interview scorecard", () => {
  it("opens on a made-up case that says so, in each language, with no name of a person", () => {
    const made = result({});
    expect(made.values.isExample).toBe(true);
    expect(words.say(made.answer)).toBe(
      "Candidate A comes first with 3.75 out of 5, before Candidate B with 3.50.",
    );
    expect(wordsIn("fr").say(made.answer)).toBe(
      "Candidature A arrive en tête avec 3,75 sur 5, devant Candidature B avec 3,50.",
    );
    expect(notices({})[0]).toMatch(/made up/u);
  });

  it("weighs the means of interviewers, and leaves out what had no evidence", () => {
    const { values } = result({ competences, ratings });
    // A: (3 × 4.5 + 1 × 3) ÷ 4; B: 3 on three quarters of the weights.
    expect(values.scored.map(({ total }) => total?.score)).toEqual([4.125, 3, undefined]);
    expect(values.scored[1]?.total?.evidence).toBe(0.75);
    expect(notices({ competences, ratings })).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/Candidate B \(75% of the weights rated\)/u),
        expect.stringMatching(/1 gap of two points or more/u),
      ]),
    );
  });

  it("names gaps of two points or more with what each interviewer wrote", () => {
    const table = tableIn(result({ competences, ratings }), "gaps");
    expect(table?.rows).toHaveLength(1);
    expect(JSON.stringify(resultDocument(result({ competences, ratings }), words, ""))).toContain(
      "Ann 2: no plan; Bo 4: a dated plan",
    );
  });

  it("calls it a tie where one rating one point different would change the order", () => {
    const close = "X\tA\tclient-understanding\t4\ta\nX\tB\tclient-understanding\t3\tb";
    expect(words.say(result({ competences: "client-understanding~1", ratings: close }).answer)).toMatch(
      /are tied/u,
    );
    const apart = close.replace("\t4\t", "\t5\t");
    expect(words.say(result({ competences: "client-understanding~1", ratings: apart }).answer)).toMatch(
      /A comes first/u,
    );
  });

  it("agrees with the difference it shows: the parts add up to the lead where nothing is missing", () => {
    const rating = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(fc.array(fc.tuple(rating, rating), { minLength: 3, maxLength: 3 }), (rated) => {
        const lines = rated.flatMap(([a, b], index) => [
          `X\tA\tc${String(index)}\t${String(a)}\tx`,
          `X\tB\tc${String(index)}\t${String(b)}\tx`,
        ]);
        const made = result({ competences: "c0~5.c1~3.c2~2", ratings: lines.join("\n") });
        const parts = tableIn(made, "apart")?.rows.map(({ cells: [, part] }) =>
          part !== undefined && "number" in part ? part.number : NaN,
        );
        expect(parts?.reduce((sum, one) => sum + one, 0)).toBeCloseTo(made.values.lead ?? NaN, 9);
      }),
      { seed: 20261127, numRuns: 60 },
    );
  });

  it("reads a pasted grid with no-break spaces, names in either language and commas", () => {
    const grid =
      "Qui\tCode\tComprendre le client\tKeeping clients\nAnn\u{A0}\t\u{202F}A\t4,0\t–\nBo\tA\t5\t2\n";
    const { values } = result({ competences, ratings: grid });
    expect(values.ratings).toHaveLength(4);
    expect(values.scored[0]?.total?.score).toBe((3 * 4.5 + 2) / 4);
    expect(result({ competences, ratings: ratings.replaceAll("\t", ";") }).values.ratings).toHaveLength(6);
  });

  it("knows a competence and a candidate written without accents or capitals", () => {
    const raw = {
      candidates: "É~.Zoé~",
      ratings: "Ann;e;developper et negocier;4;x\nBo;ZOE;DÉVELOPPER ET NÉGOCIER;2;y",
    };
    expect(result(raw).values.scored.map(({ total }) => total?.score)).toEqual([4, 2]);
    expect(notices(raw).filter((text) => /left out: no /u.test(text))).toEqual([]);
  });

  it("leaves out lines that give no rating, and says which", () => {
    const bad = ["x\tA\tretention-risk\t6", "x\tA\tretention-risk\t1e308", "x\tA\tretention-risk\t-1", "x"];
    const said = notices({ competences, ratings: [ratings, ...bad].join("\n") });
    expect(said).toContainEqual("4 lines give no rating from 1 to 5 and are left out: lines 7, 8, 9 and 10.");
    expect(notices({ competences, ratings: "x\tZ\tretention-risk\t4\ty\nx\tA\tluck\t4\ty" })).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/“Z” are left out: no candidate/u),
        expect.stringMatching(/“luck” are left out: no competence/u),
      ]),
    );
  });

  it("answers without candidates, without weights and with 500 lines", () => {
    expect(words.say(result({ ratings: " \n", candidates: "~" }).answer)).toMatch(/No rating yet/u);
    expect(words.say(result({ way: "sheet", candidates: "~" }).answer)).toMatch(/No candidate has a code/u);
    expect(words.say(result({ competences: "retention-risk~0", ratings }).answer)).toMatch(/All weights/u);
    const many = Array.from({ length: 500 }, (_, index) => `I${String(index)}\tA\tretention-risk\t3\ty`);
    const { values } = result({ competences, ratings: many.slice(0, 40).join("\n") });
    expect(values.pairs).toHaveLength((40 * 39) / 2);
    expect(linesIn(many.join("\n"), () => false).lines).toHaveLength(500);
  });

  it("compares groups only where two are typed, with the warning of a small sample", () => {
    expect(tableIn(result({}), "groups")).toBeUndefined();
    const large = result({ groups: "one~12~36.two~20~30" });
    expect(large.values.groups[0]).toMatchObject({
      ratio: 0.625,
      chance: expect.closeTo(0.1347458, 7) as number,
    });
    const said = JSON.stringify(resultDocument(large, words, ""));
    expect(said).toMatch(/too few people to tell from chance/u);
    expect(said).toMatch(/29 CFR 1607\.4/u);
    expect(result({ groups: "one~3~7.two~4~6" }).values.groups[0]?.chance).toBeCloseTo(1, 9);
    expect(result({ groups: "one~0~4.two~0~6" }).values.groups[0]?.ratio).toBeUndefined();
    expect(result({ groups: "one~0~0.two~0~6" }).values.groups).toEqual([]);
  });

  it("proposes the days of the country, and no day where it has no rule", () => {
    const france = result({ country: "fr", decided: "2026-11-30", keep: "30" });
    expect(france.values.deletion.periods).toEqual([
      { rule: "toExplain", months: 3, day: "2027-02-28" },
      { rule: "withConsent", months: 24, day: "2028-11-30" },
      { rule: "own", months: 30, day: "2029-05-30" },
    ]);
    expect(france.values.deletion.isTooLong).toBe(true);
    expect(result({ country: "ca", decided: "2026-11-30" }).values.deletion.periods).toEqual([
      { rule: "atLeast", months: 36, day: "2029-11-30" },
    ]);
    expect(result({ country: "gb", decided: "2026-11-30" }).values.deletion.periods).toEqual([]);
    const undated = JSON.stringify(resultDocument(result({ country: "fr", keep: "6" }), words, ""));
    expect(undated).toMatch(/Enter the day of the decision.*/u);
    expect(undated).toContain("enter the day of the decision");
  });

  it("hides names from results, and never sends them back with a sheet", () => {
    const named = { competences, ratings, candidates: "A~Made-up Cy.B~Made-up Di" };
    expect(JSON.stringify(resultDocument(result(named), words, ""))).toMatch(/Made-up Cy/u);
    const hidden = result({ ...named, hideNames: "yes" });
    expect(JSON.stringify(resultDocument(hidden, words, ""))).not.toMatch(/Made-up|Ann|Bo\b/u);
    expect(emptySheetLink(pageParts, "https://x.example/", hidden.values)).not.toMatch(/Made-up/u);
    const mine = result({ ...named, way: "sheet", me: "ann" }).values;
    expect(sheetFile(pageParts, mine) + filledSheetLink(pageParts, "https://x.example/", mine)).not.toMatch(
      /Made-up|Bo/u,
    );
  });

  it("reads a sheet back from its link and its file, and refuses what is none", () => {
    const mine = result({ competences, ratings, way: "sheet", me: "Ann" }).values;
    for (const sheet of [
      filledSheetLink(pageParts, "https://x.example/en/", mine),
      sheetFile(pageParts, mine),
    ]) {
      const read = readSheet(pageParts, sheet);
      expect(read?.lines).toHaveLength(4);
      expect(read?.competences).toBe(competences);
    }
    for (const junk of ["", "{", "[]", '{"repere":"bands","values":{}}', "https://x.example/#a=b", "hello"])
      expect(readSheet(pageParts, junk), junk).toBeUndefined();
    const link = new URL(filledSheetLink(pageParts, "https://x.example/en/", mine));
    expect(link.search).not.toMatch(/Ann|decides/u);
    // The link opens the sheet it came from.
    const raw = Object.fromEntries([...link.searchParams, ...new URLSearchParams(link.hash.slice(1))]);
    expect(result(raw).values.mine).toEqual({ rated: 4, all: 6 });
  });

  it("replaces an interviewer's earlier sheet, and keeps the others", () => {
    const { lines } = linesIn(ratings, () => false);
    const again = linesIn("ann\tA\tretention-risk\t3\tnew", () => false).lines;
    const both = withSheet(lines, again);
    expect(both.map(({ by }) => by)).toEqual(["Bo", "Bo", "ann"]);
    expect(linesIn(textOf(both), () => false).lines).toEqual(both);
  });

  it("keeps what is typed as it is typed, and takes out what says nothing", () => {
    const cell = fc.string({ maxLength: 20 }).filter((text) => !/[\t\r\n]/u.test(text));
    fc.assert(
      fc.property(cell, fc.constantFrom("1", "5", "-", ""), (evidence, rating) => {
        const line = { by: "Ann", candidate: "A", competence: "retention-risk", rating, evidence };
        const kept = linesIn(textOf(withLine([], line)), () => false).lines;
        expect(kept).toEqual(rating === "" && evidence === "" ? [] : [line]);
        expect(withLine(kept, { ...line, rating: "", evidence: "" })).toEqual([]);
      }),
      { seed: 20261127 },
    );
  });

  it("gives a competence of one's own general sentences for the ratings, in either language", () => {
    const [paper] = result({ competences: "Trust~1.client-understanding~1" }).papers ?? [];
    for (const language of ["en", "fr"] as const) {
      const own = wordsIn(language);
      const text = paper === undefined ? "" : JSON.stringify(paperDocument(paper, own));
      for (const rating of ["1", "2", "3", "4", "5"])
        expect(text.split(own.text(`anchor.general.${rating}`))).toHaveLength(2);
    }
  });

  it("prints a grid for two with every anchor and question chosen, and no rating", () => {
    const made = result({ competences, ratings, ownQuestions: "A question of mine?" });
    const [paper] = made.papers ?? [];
    if (paper === undefined) throw new Error("no paper");
    const grid = JSON.stringify(paperDocument(paper, words));
    expect(grid).toContain("Talks about the product");
    expect(grid).toContain("A client asked you for the wrong thing.");
    expect(grid).toContain("A question of mine?");
    expect(grid).not.toMatch(/Ann\b|a dated plan|4\.1/u);
  });
});
