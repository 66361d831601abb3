import type { Language } from "#schema/text.ts";
import { describe, expect, it } from "vitest";
import type { BuilderRecord } from "#kit/builder/record.ts";
import { mergePatch } from "#kit/drafts/merge-patch.ts";
import { languages } from "#schema/names.ts";
import { builder } from "../../../src/tools/job-description/builder.ts";
import { newVersion } from "../../../src/tools/job-description/parts/versions.ts";
import { builderWords, ownLine, recordAfter, underTest } from "../../builders.ts";

const { draftOf, libraries, paper, said } = await underTest(builder);

describe("the job description", () => {
  it("opens on the model of its guide, with the company’s head, approvals and the employee’s signature", () => {
    const text = paper("description", "en");
    const order = [
      "Atelier Brume",
      "Approved",
      "Reviewed",
      "Job description: B2B account manager",
      "General provisions",
      "Duties",
      "Authority and rights",
      "Working relations",
      "Responsibility and liability",
      "Evaluation",
      "Working hours",
      "Read and acknowledged",
    ].map((part) => text.indexOf(part));
    expect(order.every((at, index) => at >= 0 && at > (order[index - 1] ?? -1))).toBe(true);
    expect(text).toContain("Grant a discount of up to 5%");
    expect(text).toContain("35 hours a week");
  });

  it("keeps the reader’s words in the other language, and says ours in it", () => {
    const record = recordAfter(ownLine("duties", "Visit the Lyon plant"), {
      fields: { company: "Made-up Company" },
      lists: { duties: { "handle-complaints": { at: 60, values: {} } } },
    });
    const french = paper("description", "fr", record);
    expect(french).toContain("Visit the Lyon plant");
    expect(french).toContain("Recueillir les avis, traiter les réclamations");
    expect(french).toContain("Négocier prix, quantités et délais");
    expect(paper("description", "en", record)).toContain("Collect feedback, handle complaints");
  });

  it("asks for status and collective agreement in France alone", () => {
    expect(paper("description", "fr")).toContain("Convention collective");
    expect(paper("description", "fr", recordAfter({ fields: { country: "gb" } }))).not.toContain(
      "Convention collective",
    );
  });

  it.each(["be", "ca", "us", "ru", "other"])("names no French law, status or agreement in %s", (country) => {
    const french =
      /L1331-2|French|France\)|agent de maîtrise|convention collective|collective agreement|en français/iu;
    const record = recordAfter({ fields: { country } });
    for (const language of languages)
      for (const name of ["description", "advert"]) {
        expect(paper(name, language)).toMatch(french);
        // Clear written French is asked for by the made-up company's town.
        const text = paper(name, language, record).replaceAll(/clear written French/giu, "");
        expect(text).not.toMatch(french);
      }
    expect(paper("description", "fr", record)).toContain(
      "Aucune amende ni retenue ne sanctionne un résultat",
    );
    expect(paper("description", "en", record)).toContain("revenue kept (target: 92%)");
    expect(paper("advert", "fr", record)).toContain("Contrat à durée indéterminée, à temps plein");
  });

  it("takes the texts of law of the chosen country, and leaves them when the country changes", () => {
    const record = recordAfter({ lists: { references: { "fr-l1222-2": { at: 1, values: {} } } } });
    expect(paper("description", "en", record)).toContain("L1222-2");
    const british = recordAfter({
      fields: { country: "gb" },
      lists: { references: { "fr-l1222-2": { at: 1, values: {} } } },
    });
    expect(paper("description", "en", british)).not.toContain("L1222-2");
    // Nor does an empty row stand in the form.
    expect(draftOf("en", british).entries("references")).toEqual([]);
  });

  it("lists what a new version changes, and counts it up", () => {
    const words = builderWords("job-description", "en");
    const begun = newVersion.patch(draftOf("en"), libraries.en, words);
    let record = mergePatch(recordAfter(), begun);
    expect(paper("description", "en", record)).toContain("Version 3, which replaces version 2");
    expect(paper("description", "en", record)).toMatch(/What changed since version 2\s+Nothing yet/u);
    record = mergePatch(record, ownLine("duties", "Report to the board"));
    record = mergePatch(record, { lists: { rights: { goodwill: { at: 0, values: {} } } } });
    const text = paper("description", "en", record);
    expect(text).toContain("Duties, added: Report to the board");
    expect(text).toContain("Authority and rights, removed: Grant goodwill of up to €500 for a complaint");
    expect(text).toContain("Read and acknowledged");
    record = mergePatch(record, { lists: { rights: { decide: { at: 1, values: { text: "Grant 7%" } } } } });
    expect(paper("description", "en", record)).toContain("Authority and rights, reworded: Grant 7%");
    // In the other language every line of ours reads differently: that is no change.
    const french = paper("description", "fr", record);
    expect(french).toContain("Missions, ajouté\u00A0: Report to the board");
    expect(french.match(/ajouté|retiré|reformulé/gu)).toHaveLength(2);
  });

  it("keeps who approved and read each version, and asks for new signatures in the next", () => {
    const words = builderWords("job-description", "en");
    const begin = (record: BuilderRecord): BuilderRecord =>
      mergePatch(record, newVersion.patch(draftOf("en", record), libraries.en, words));
    const seen = (language: Language, record: BuilderRecord): string =>
      paper("description", language, record).replaceAll(/[\u00A0\u202F]/gu, " ");
    const signed = recordAfter(
      { fields: { date: "2026-11-03", approver: "Ada Roy", approvedOn: "2026-11-04" } },
      { fields: { employee: "Max Stern", readOn: "2026-11-09" } },
      ownLine("reviewers", "Works council"),
    );
    expect(seen("en", signed)).toContain("Ada Roy, 4 November 2026 ___");
    expect(seen("en", signed)).not.toContain("Versions and approvals");
    const third = begin(signed);
    const text = seen("en", third);
    // Nobody's approval is carried over, and the sheet asks for a new one.
    expect(text).toContain("Approved\nName, date and signature ___");
    expect(text).not.toMatch(/Reviewed\n/u);
    expect(text).toContain("Max Stern, date and signature ___");
    expect(text).toContain(
      "2\t3 November 2026\tAda Roy, 4 November 2026\tHead of customer service, Human resources, Works council\tMax Stern, 9 November 2026",
    );
    expect(text).toContain("3\t\tnot yet\t\t");
    expect(said("en", third)).toContain("Version 3 is not approved. Name who signs it.");
    // The next one keeps both, in the language of the page.
    const again = mergePatch(third, { fields: { approver: "Leo Sand", approvedOn: "2027-01-05" } });
    const french = seen("fr", begin(again));
    expect(french).toContain("2\t3 novembre 2026\tAda Roy, le 4 novembre 2026\t");
    expect(french).toContain("3\t\tLeo Sand, le 5 janvier 2027\t\t");
    expect(french).toContain("4\t\tpas encore\t\t");
    expect(said("en", again).some((one) => one.includes("not approved"))).toBe(false);
  });

  it("reads a version of before approvals were kept", () => {
    const old = JSON.stringify({ version: "1", language: "en", lines: [] });
    const record = recordAfter({ lists: { versions: { "version-1": { at: 1, values: { said: old } } } } });
    expect(paper("description", "en", record)).toContain("1\t\tnot kept\t\t");
  });

  it.each([
    "{",
    "{}",
    '{"version":"1","language":"en","lines":[],"approval":{"date":"soon"}}',
    "null",
    '{"version":"1","language":"en","lines":[{"id":1}]}',
  ])("leaves out a version that a damaged file holds: %s", (said) => {
    const record = recordAfter({ lists: { versions: { "version-1": { at: 1, values: { said } } } } });
    expect(paper("description", "en", record)).not.toContain("What changed");
  });
});
