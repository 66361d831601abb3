import { describe, expect, it } from "vitest";
import { catalogFromFiles } from "#catalog/from-files.ts";
import { languages } from "#schema/names.ts";
import { catalog } from "../market.ts";

const interview = catalog.interviews.get("account-manager");
if (interview === undefined) throw new Error("No interview for the account manager.");
const { competences, answers, rolePlay } = interview;

describe("the interview for an account manager", () => {
  it("asks 24 questions on six competences, each with five anchors from worst to best", () => {
    expect(competences.map(({ questions }) => questions.length)).toEqual([4, 4, 4, 4, 4, 4]);
    for (const { anchors, id } of competences)
      for (const language of languages) expect(new Set(anchors.map((one) => one[language])).size, id).toBe(5);
  });

  it("works six answers out in full, each to a different question", () => {
    expect(new Set(answers.map(({ question }) => question)).size).toBe(6);
  });

  it("has a role-play of less than an hour, passed at a mean of 3 with nothing at 1", () => {
    expect(rolePlay.steps.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(55);
    expect(rolePlay.pass).toEqual({ mean: 3, lowest: 2 });
    expect(rolePlay.hidden).toHaveLength(3);
  });

  it("asks nobody for an age, a family or a health", () => {
    const said = JSON.stringify(competences);
    expect(said).not.toMatch(/\bage\b|âge|famil|children|enfant|health|santé|married/iu);
  });

  it("refuses an answer to a question that it does not ask, and a competence that it does not rate", () => {
    const file = "data/interview/account-manager.json";
    const wrong = {
      ...interview,
      answers: [{ ...answers[0], question: "no-such-question" }],
      rolePlay: { ...rolePlay, scored: ["charm"] },
    };
    const { problems } = catalogFromFiles(
      new Map([
        [file, JSON.stringify(wrong)],
        ["data/roles/account-manager/role.json", "{}"],
      ]),
    );
    const here = problems.filter((problem) => problem.file === file);
    expect(here.map(({ got }) => got)).toEqual(['"no-such-question"', '"charm"']);
  });
});

describe("the model CVs", () => {
  const models = [...catalog.modelCvs.values()];

  it("are two made-up people, at levels 2 and 4, at addresses nobody can have", () => {
    expect(models.map(({ level }) => level)).toEqual(["2", "4"]);
    for (const language of languages)
      for (const model of models) expect(model[language].basics.email).toMatch(/@example\.com$/u);
  });

  it("tell experience newest first, with no gap, and the same in each language", () => {
    for (const model of models) {
      const starts = model.en.work.map(({ startDate }) => startDate);
      expect(starts).toEqual(starts.toSorted().toReversed());
      expect(model.en.work[0]?.endDate).toBeUndefined();
      const shape = (language: "en" | "fr") =>
        model[language].work.map(({ startDate, endDate, highlights }) => [
          startDate,
          endDate,
          highlights.length,
        ]);
      expect(shape("fr")).toEqual(shape("en"));
    }
  });
});
