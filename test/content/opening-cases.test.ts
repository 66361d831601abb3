import { describe, expect, it } from "vitest";
import { numberText } from "#site/guides/numbers.ts";
import { openingResult } from "#site/tools/opening-result.ts";
import { siteWords } from "#site/words/words.ts";
import { textsOf } from "../../src/tools/index.ts";

const languages = ["fr", "en"] as const;

/** Guides describe these cases in words, beside the numbers they quote from the tool. */
describe.each(languages)("the opening cases that guides in %s describe", (language) => {
  const say = (of: string): string => numberText(of, siteWords(language));

  it("is the worked example of the guide on targets, for the activity plan", async () => {
    const { answer, question } = await openingResult("activity", language);
    const words = siteWords(language, textsOf("activity", language));
    expect(words.say(question)).toContain(say("example:target"));
    for (const of of ["contracts", "prospects", "meetings", "days-available", "load"]) {
      expect(words.say(answer)).toContain(say(`example:${of}`));
    }
  });

  it("is a first Monday of January in the country named, for the onboarding plan", async () => {
    const { values } = await openingResult("onboarding", language);
    expect(values).toMatchObject({
      input: { country: language === "fr" ? "fr" : "us", start: "2027-01-04" },
      first: "2027-01-04",
    });
  });

  it("is the first case of the guide on the stages, for long and short training", async () => {
    const words = siteWords(language, textsOf("onboarding", language));
    const steps = (await openingResult("onboarding", language)).steps();
    const training = steps.find(({ title }) => title.key === "step.training")?.formula;
    expect(training && words.say(training)).toContain(say("derived:long-days-few"));
    expect(training && words.say(training)).toContain(say("derived:short-days-few"));
  });

  it("begins at a fifth of full output, for the cost of a start", async () => {
    const { values } = await openingResult("onboarding", language);
    expect(values).toMatchObject({ input: { rampFrom: 0.2 }, costs: { firstHire: 19_200 } });
  });
});
