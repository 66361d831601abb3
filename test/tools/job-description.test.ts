import { describe, expect, it } from "vitest";
import { plain } from "#documents/plain.ts";
import type { BuilderRecord, RecordPatch } from "#kit/builder/record.ts";
import { mergePatch } from "#kit/drafts/merge-patch.ts";
import type { Language } from "#schema/text.ts";
import { builder } from "../../src/tools/job-description/builder.ts";
import { doubleForm } from "../../src/tools/job-description/parts/gendered-title.ts";
import { jobPosting } from "../../src/tools/job-description/parts/papers/posting.ts";
import { payNote, takePublished } from "../../src/tools/job-description/parts/published-pay.ts";
import { newVersion } from "../../src/tools/job-description/parts/versions.ts";
import { builderWords, libraryOf, recordAfter, shownDraft } from "../builders.ts";

const libraries = { fr: await libraryOf(builder, "fr"), en: await libraryOf(builder, "en") };

function said(language: Language, ...patches: readonly RecordPatch[]): readonly string[] {
  const words = builderWords("job-description", language);
  const draft = shownDraft(builder, libraries[language], language, recordAfter(...patches));
  return builder.checks(draft, libraries[language], words).map(({ text }) => words.say(text));
}

function paper(id: string, language: Language, record: BuilderRecord = recordAfter()): string {
  const words = builderWords("job-description", language);
  const draft = shownDraft(builder, libraries[language], language, record);
  const found = builder.papers.find((one) => one.id === id);
  return plain(found?.blocks(draft, libraries[language], words) ?? []);
}

const own = (list: string, text: string): RecordPatch => ({
  lists: { [list]: { "own-x": { at: 50, values: { text } } } },
});

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
    const record = recordAfter(own("duties", "Visit the Lyon plant"), {
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
  });

  it("lists what a new version changes, and counts it up", () => {
    const words = builderWords("job-description", "en");
    const begun = newVersion.patch(shownDraft(builder, libraries.en, "en"), libraries.en, words);
    let record = mergePatch(recordAfter(), begun);
    expect(paper("description", "en", record)).toContain("Version 3, which replaces version 2");
    expect(paper("description", "en", record)).toMatch(/What changed since version 2\s+Nothing yet/u);
    record = mergePatch(record, own("duties", "Report to the board"));
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

describe("what the draft warns of", () => {
  it("names a right that a duty needs and the sheet does not give", () => {
    const patch: RecordPatch = { lists: { duties: { "conclude-contracts": { at: 50, values: {} } } } };
    expect(said("en", patch)).toEqual([]);
    const without: RecordPatch = { lists: { rights: { "sign-documents": { at: 0, values: {} } } } };
    expect(said("en", patch, without)).toEqual([
      expect.stringMatching(/needs a right that is not given: “Sign and approve documents/u),
    ]);
  });

  it.each([
    ["en", "required", "Young and energetic", /speaks of age/u],
    ["en", "required", "Native speaker of English", /speaks of origin/u],
    ["en", "required", "State your current salary", /past pay/u],
    ["en", "process", "An unpaid trial day in the shop", /work done on trial/u],
    ["en", "required", "Send a photo", /speaks of looks/u],
    ["en", "welcome", "No children", /speaks of family/u],
    ["fr", "required", "Jeune et dynamique", /parle de l’âge/u],
    ["fr", "required", "Bonne présentation", /parle de l’apparence/u],
    ["fr", "required", "Indiquez votre dernier salaire", /paie passée/u],
    ["fr", "process", "Une journée d’essai", /travailler à l’essai/u],
    ["fr", "welcome", "Célibataire de préférence", /parle de la famille/u],
    ["fr", "required", "Français, langue maternelle", /parle de l’origine/u],
  ] as const)("%s, %s: “%s”", (language, list, text, warning) => {
    const all = said(language, own(list, text));
    expect(
      all.some((one) => warning.test(one)),
      all.join(" | "),
    ).toBe(true);
  });

  it.each([
    ["en", "Youngstown and Photoville clients"],
    ["fr", "Clients de Jeunesse et Sport"],
  ] as const)("not of words that only look like those, %s: “%s”", (language, text) => {
    expect(said(language, own("welcome", text))).toEqual([]);
  });

  it("counts requirements and tasks", () => {
    expect(said("en", own("required", "Patience"))).toEqual([expect.stringContaining("5 requirements")]);
    const tasks: RecordPatch = {
      lists: {
        tasks: { "own-1": { at: 51, values: { text: "a" } }, "own-2": { at: 52, values: { text: "b" } } },
      },
    };
    expect(said("en", tasks)).toEqual([expect.stringContaining("9 tasks")]);
  });

  it("asks for pay where the reader’s place does, and knows how wide a range may be there", () => {
    const pay = (low: string, high: string, more: Record<string, string>): RecordPatch => ({
      fields: { payLow: low, payHigh: high, ...more },
    });
    const ontario = { country: "ca", region: "ontario", currency: "CAD" };
    expect(said("en", pay("60000", "110000", ontario))).toEqual([]);
    expect(said("en", pay("60000", "110001", ontario))).toEqual([
      expect.stringMatching(/50,001 wide.*50,000/u),
    ]);
    expect(said("en", pay("100000", "210000", ontario))).toEqual([]);
    expect(said("en", pay("", "", ontario))).toEqual([expect.stringMatching(/a rule asks for it/u)]);
    expect(said("en", pay("", "", { country: "ca", region: "quebec" }))).toEqual([
      "The advert gives no pay.",
    ]);
    expect(said("en", pay("60000", "", { country: "us", region: "new-york-city" }))).toEqual([
      expect.stringMatching(/one end/u),
    ]);
    expect(said("en", pay("50000", "40000", {}))).toEqual([expect.stringMatching(/above the upper/u)]);
    // Thirty dollars an hour more is over the bound in a full-time year.
    expect(said("en", pay("30", "60", { ...ontario, period: "hour" }))).toEqual([
      expect.stringMatching(/62,400/u),
    ]);
  });

  it("says that French law forbids fines, and not where the sheet says so itself", () => {
    expect(said("fr", own("responsibility", "Une amende de 50 € par retard"))).toEqual([
      expect.stringContaining("L1331-2"),
    ]);
    expect(said("fr", own("responsibility", "Aucune amende par retard"))).toEqual([]);
    expect(said("fr", own("responsibility", "A fine of €50 a delay"))).toHaveLength(1);
    expect(said("en", own("responsibility", "A fine result"))).toEqual([]);
  });

  it.each([
    ["Chargé de comptes", "Chargé ou chargée de comptes (F/H)"],
    ["Conseillère clientèle", "Conseiller ou conseillère clientèle (F/H)"],
    ["Responsable commercial", "Responsable commercial ou commerciale (F/H)"],
    ["Account manager", undefined],
    ["Chargé ou chargée de comptes", undefined],
    ["Chargé de comptes (F/H)", undefined],
    ["Directrice commerciale", "Directeur ou directrice commerciale (F/H)"],
  ])("proposes the double form of %s", (title, expected) => {
    expect(doubleForm(title)).toBe(expected);
  });
});

describe("the published range", () => {
  const words = builderWords("job-description", "en");
  const draftIn = (fields: Record<string, string>) =>
    shownDraft(builder, libraries.en, "en", recordAfter({ fields }));

  it.each([
    [{ country: "ca", place: "Toronto" }, ["CAD", "hour"]],
    [{ country: "gb", place: "Leeds" }, ["GBP", "month"]],
    [{ country: "us", place: "New York" }, ["USD", "year"]],
  ] as const)("of %j is taken with its currency and period", (fields, [currency, period]) => {
    const draft = draftIn(fields);
    const { pay } = libraries.en;
    const published = pay[fields.country];
    const place = published?.places.find(([name]) => name.includes(fields.place)) ?? published?.places[0];
    const scale = 10 ** (published?.decimals ?? 0);
    expect(takePublished.patch(draft, libraries.en, words)).toEqual({
      fields: {
        payLow: String((place?.[1] ?? 0) / scale),
        payHigh: String((place?.[2] ?? 0) / scale),
        currency,
        period,
      },
    });
  });

  it("is the one of its source: the United Kingdom\u2019s quartiles of 2024", () => {
    expect(takePublished.patch(draftIn({ country: "gb" }), libraries.en, words)).toEqual({
      fields: { payLow: "3192", payHigh: "6126", currency: "GBP", period: "month" },
    });
    expect(payNote(draftIn({ country: "gb" }), libraries.en, words).title).toMatch(/£3,192–6,126 a month/u);
  });

  it("is not taken for a town that has none", () => {
    for (const fields of [{ country: "us", place: "Springfield" }, { country: "fr" }, { country: "other" }]) {
      expect(takePublished.isOffered?.(draftIn(fields), libraries.en)).toBe(false);
      expect(payNote(draftIn(fields), libraries.en, words).title).toContain("No range is published");
    }
  });
});

describe("the advert and the messages", () => {
  it("say the pay, the process and where to apply, and leave out what is empty", () => {
    const text = paper("advert", "en");
    for (const part of ["Base: €36,000–40,000 gross a year", "How we choose", "Write to jobs@example.com"])
      expect(text).toContain(part);
    expect(text).not.toContain("Applications close");
    expect(paper("advert", "fr", recordAfter({ fields: { closing: "2027-01-15" } }))).toMatch(
      /Réponses jusqu’au 15.janvier.2027/u,
    );
  });

  it("carry the data search engines read, of the same figures", () => {
    const words = builderWords("job-description", "en");
    const draft = shownDraft(builder, libraries.en, "en", recordAfter({ fields: { closing: "2027-01-15" } }));
    expect(jobPosting(draft, libraries.en, words)).toMatchObject({
      "@type": "JobPosting",
      title: "B2B account manager (any gender)",
      datePosted: "2026-11-27",
      validThrough: "2027-01-15",
      hiringOrganization: { name: "Atelier Brume" },
      jobLocation: { address: { addressLocality: "Nantes", addressCountry: "FR" } },
      baseSalary: { currency: "EUR", value: { minValue: 36000, maxValue: 40000, unitText: "YEAR" } },
    });
    const hidden = shownDraft(builder, libraries.en, "en", recordAfter({ fields: { isPayShown: "no" } }));
    expect(jobPosting(hidden, libraries.en, words)).not.toHaveProperty("baseSalary");
  });

  it("write to the candidate by name, and leave out what the draft does not say", () => {
    const record = recordAfter({ fields: { candidate: "Made-up Person", answerBy: "2027-02-01" } });
    expect(paper("offer", "en", record)).toMatch(/Dear Made-up Person,[\s\S]*answer by 1.February.2027/u);
    expect(paper("invitation", "en")).not.toContain("When and where");
    expect(paper("refusal", "fr")).toContain("Bonjour,");
  });
});
