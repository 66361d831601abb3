import { describe, expect, it } from "vitest";
import { languages } from "#schema/names.ts";
import { builder } from "../../../src/tools/job-description/builder.ts";
import { countries } from "../../../src/tools/job-description/parts/cases.ts";
import { jobPosting, posting } from "../../../src/tools/job-description/parts/papers/posting.ts";
import { builderWords, recordAfter, underTest } from "../../builders.ts";
import { wrongIn } from "../../structured-data.ts";

const { draftOf, libraries } = await underTest(builder);
type Fields = Readonly<Record<string, string>>;
const made = (fields: Fields = {}, language: "fr" | "en" = "en") =>
  jobPosting(
    draftOf(language, recordAfter({ fields })),
    libraries[language],
    builderWords("job-description", language),
  );

describe("the data of an advert for search engines", () => {
  it.each(languages)("is a JobPosting as schema.org defines it, whatever the country, in %s", (language) => {
    for (const country of countries) {
      const fields = {
        country,
        place: "Example Town",
        closing: "2027-01-31",
        payLow: "30000",
        payHigh: "34000.5",
      };
      expect(wrongIn(made(fields, language)), country).toEqual([]);
      expect(wrongIn(made({ ...fields, isPayShown: "no", closing: "" }, language)), country).toEqual([]);
    }
  });

  it("stands in the page that is saved, word for word", () => {
    const words = builderWords("job-description", "fr");
    const page = posting(draftOf("fr"), libraries.fr, words);
    const [, text = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(page) ?? [];
    expect(wrongIn(JSON.parse(text))).toEqual([]);
    expect(JSON.parse(text)).toEqual(made({}, "fr"));
  });

  it.each<[string, Fields, string]>([
    ["no title", { title: "" }, "/title must match pattern"],
    ["no company", { company: "" }, "required property 'hiringOrganization'"],
    ["neither town nor country", { place: "", country: "other" }, "required property 'jobLocation'"],
  ])("is said to be incomplete with %s", (_, fields, problem) => {
    expect(wrongIn(made(fields)).join("\n")).toContain(problem);
  });

  it.each<[string, (posting: Record<string, unknown>) => void, string]>([
    ["a property schema.org does not know", (one) => (one["salary"] = 1), "additional properties"],
    ["a date that does not exist", (one) => (one["datePosted"] = "2027-02-30"), "/datePosted"],
    ["a date in words", (one) => (one["validThrough"] = "1 March 2027"), "/validThrough"],
    ["no date", (one) => delete one["datePosted"], "required property 'datePosted'"],
    ["no description", (one) => delete one["description"], "required property 'description'"],
    [
      "a company that is only a text",
      (one) => (one["hiringOrganization"] = "Atelier"),
      "/hiringOrganization",
    ],
    ["pay as text", (one) => (one["baseSalary"] = "30,000 €"), "/baseSalary"],
    ["a type that it does not know", (one) => (one["@type"] = "JobAd"), "/@type"],
    ["another vocabulary", (one) => (one["@context"] = "https://example.org"), "/@context"],
    [
      "work from home in no country",
      (one) => {
        delete one["jobLocation"];
        one["jobLocationType"] = "TELECOMMUTE";
      },
      "applicantLocationRequirements",
    ],
  ])("is refused by the check with %s", (_, spoil, problem) => {
    const spoilt: Record<string, unknown> = { ...made() };
    expect(wrongIn(spoilt)).toEqual([]);
    spoil(spoilt);
    expect(wrongIn(spoilt).join("\n")).toContain(problem);
  });

  it("may be done from home where a country is named", () => {
    const { jobLocation: _place, ...rest } = made();
    const remote = {
      ...rest,
      jobLocationType: "TELECOMMUTE",
      applicantLocationRequirements: { "@type": "Country", name: "FR" },
    };
    expect(wrongIn(remote)).toEqual([]);
  });
});
