import { describe, expect, it } from "vitest";
import { builder } from "../../../src/tools/job-description/builder.ts";
import { jobPosting } from "../../../src/tools/job-description/parts/papers/posting.ts";
import { payNote, takePublished } from "../../../src/tools/job-description/parts/published-pay.ts";
import { builderWords, recordAfter, underTest } from "../../builders.ts";

const { draftOf, libraries, paper } = await underTest(builder);

describe("the published range", () => {
  const words = builderWords("job-description", "en");
  const draftIn = (fields: Record<string, string>) => draftOf("en", recordAfter({ fields }));

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
    const draft = draftOf("en", recordAfter({ fields: { closing: "2027-01-15" } }));
    expect(jobPosting(draft, libraries.en, words)).toMatchObject({
      "@type": "JobPosting",
      title: "B2B account manager (any gender)",
      datePosted: "2026-11-27",
      validThrough: "2027-01-15",
      hiringOrganization: { name: "Atelier Brume" },
      jobLocation: { address: { addressLocality: "Nantes", addressCountry: "FR" } },
      baseSalary: { currency: "EUR", value: { minValue: 36000, maxValue: 40000, unitText: "YEAR" } },
    });
    const hidden = draftOf("en", recordAfter({ fields: { isPayShown: "no" } }));
    expect(jobPosting(hidden, libraries.en, words)).not.toHaveProperty("baseSalary");
  });

  it("write to the candidate by name, and leave out what the draft does not say", () => {
    const record = recordAfter({ fields: { candidate: "Made-up Person", answerBy: "2027-02-01" } });
    expect(paper("offer", "en", record)).toMatch(/Dear Made-up Person,[\s\S]*answer by 1.February.2027/u);
    expect(paper("invitation", "en")).not.toContain("When and where");
    expect(paper("refusal", "fr")).toContain("Bonjour,");
  });
});
