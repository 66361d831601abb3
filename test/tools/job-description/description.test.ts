import { describe, expect, it } from "vitest";
import { mergePatch } from "#kit/drafts/merge-patch.ts";
import { builder } from "../../../src/tools/job-description/builder.ts";
import { newVersion } from "../../../src/tools/job-description/parts/versions.ts";
import { builderWords, ownLine, recordAfter, underTest } from "../../builders.ts";

const { draftOf, libraries, paper } = await underTest(builder);

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

  it.each(["{", "{}", "null", '{"version":"1","language":"en","lines":[{"id":1}]}'])(
    "leaves out a version that a damaged file holds: %s",
    (said) => {
      const record = recordAfter({ lists: { versions: { "version-1": { at: 1, values: { said } } } } });
      expect(paper("description", "en", record)).not.toContain("What changed");
    },
  );
});
