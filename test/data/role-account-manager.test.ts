import { describe, expect, it } from "vitest";
import { languages } from "#schema/names.ts";
import { catalog } from "../market.ts";

const found = catalog.roles.get("account-manager");
if (found === undefined) throw new Error("No role account-manager.");
const { role, words } = found;

const lengths = (lists: readonly { readonly id: string; readonly length: number }[] = []) =>
  Object.fromEntries(lists.map(({ id, length }) => [id, length]));

/** Every number of a list of the source, as the merged items carry them. */
function numbersOf(
  items: readonly { readonly in: Readonly<Record<string, readonly number[]>> }[],
  id: string,
) {
  return new Set(items.flatMap((item) => item.in[id] ?? [])).size;
}

describe("the account manager, as the source has it", () => {
  it("has five main functions: clients, range, market, competitors, communication", () => {
    expect(role.functions?.map(({ id }) => id)).toEqual([
      "clients",
      "range",
      "market",
      "competitors",
      "communication",
    ]);
  });

  it("has four lists of duties, of 20, 14, 6 and 4, none of whose numbers is lost in the merged ones", () => {
    expect(lengths(role.dutyLists)).toEqual({ article: 20, template: 14, short: 6, shortest: 4 });
    const duties = role.duties.flatMap((category) => category.duties);
    for (const { id, length } of role.dutyLists) expect(numbersOf(duties, id), id).toBe(length);
    expect(role.duties).toHaveLength(5);
    expect(duties).toHaveLength(32);
  });

  it("has 9 and 6 rights and three said elsewhere, each in one merged list", () => {
    expect(lengths(role.rights?.lists)).toEqual({ article: 9, template: 6, also: 3 });
    for (const { id, length } of role.rights?.lists ?? [])
      expect(numbersOf(role.rights?.items ?? [], id), id).toBe(length);
    expect(role.rights?.items).toHaveLength(16);
  });

  it("answers for 12 things in the article, and for 3 in the template under Russian law only", () => {
    expect(lengths(role.liability?.lists)).toEqual({ article: 12, template: 3 });
    for (const { id, length } of role.liability?.lists ?? [])
      expect(numbersOf(role.liability?.items ?? [], id), id).toBe(length);
    expect(role.liability?.lists.map(({ country }) => country)).toEqual([undefined, "ru"]);
    expect(role.consequences).toEqual(["disciplinary", "civil", "criminal"]);
  });

  it("knows nine things, has seven qualities and must know eleven", () => {
    expect(role.knowledge).toHaveLength(9);
    expect(role.qualities).toHaveLength(7);
    expect(role.mustKnow).toHaveLength(11);
    expect(role.asked).toHaveLength(6);
    expect(role.sometimesAsked).toEqual(["sales-experience", "english", "own-car"]);
  });

  it("is asked neither looks nor age, though the source wants both", () => {
    const asked = languages.map((language) => {
      const { knowledge, qualities, mustKnow, asked, sometimesAsked, abilities } = words[language];
      return JSON.stringify([knowledge, qualities, mustKnow, asked, sometimesAsked, abilities]);
    });
    expect(asked.join(" ")).not.toMatch(/attracti|charm|young|jeune|séduisant|apparence|physique/iu);
  });

  it("has four levels, the highest of which is reached when all it requires is met", () => {
    expect(role.levels).toBe("source-four");
    expect(role.levelCriteria).toEqual([
      { level: "1", years: 0, required: [] },
      {
        level: "2",
        years: 1,
        required: ["client-software", "advising", "telephone", "settling-conflicts"],
      },
      {
        level: "3",
        years: 2,
        required: ["finding-clients", "contacting-clients", "negotiating"],
        wished: ["own-client-base"],
      },
      { level: "4", years: 3, required: ["degree"], wished: ["english"] },
    ]);
  });

  it("has a job description of five sections", () => {
    expect(role.jobDescription?.sections.map(({ id }) => id)).toEqual([
      "general-provisions",
      "duties",
      "rights",
      "working-relations",
      "responsibility",
    ]);
    expect(role.jobDescription?.optional).toEqual(["evaluation", "working-hours", "competences"]);
  });

  it("is taken on in four stages, shown seven things, asked seven questions, given three marks", () => {
    expect(role.onboarding?.stages.map(({ id }) => id)).toEqual([
      "introduction",
      "subject",
      "sales-training",
      "normal-rhythm",
    ]);
    expect(role.onboarding?.shows).toHaveLength(7);
    expect(role.onboarding?.questions).toHaveLength(7);
    expect(role.onboarding?.marks).toEqual(["range", "demand", "delivery"]);
  });

  it("is evaluated by seven criteria, three of them with figures to hold results against", () => {
    expect(role.criteria?.map(({ id }) => id)).toEqual([
      "events",
      "calls-and-meetings",
      "referrals",
      "meetings",
      "decision-maker",
      "plan",
      "opportunities",
    ]);
    expect(role.criteria?.filter(({ references = [] }) => references.length > 0)).toHaveLength(3);
  });
});

describe("the warnings beside items of the lists", () => {
  it("each belong to an item that is shown: a duty, a criterion, an ability", () => {
    const shown = [
      ...role.duties.flatMap(({ duties }) => duties.map(({ id }) => id)),
      ...(role.criteria ?? []).map(({ id }) => id),
      ...(role.levelCriteria ?? []).flatMap(({ required, wished = [] }) => [...required, ...wished]),
    ];
    expect(role.notes?.filter((id) => !shown.includes(id))).toEqual([]);
    for (const id of ["own-client-base", "find-clients", "meetings"]) expect(role.notes).toContain(id);
  });

  it("name no program, no city and no source in the words of any list", () => {
    for (const language of languages) {
      const { provenance, questions, figures, ...lists } = words[language];
      expect([provenance, questions, figures].every((one) => one !== undefined)).toBe(true);
      expect(JSON.stringify(lists)).not.toMatch(/\b1C\b|\bsource\b|SuperJob|Mosco/u);
    }
  });
});

describe("the questions people ask about the role", () => {
  it("are eighteen, each answered in two to four sentences that type no amount", () => {
    expect(role.questions).toHaveLength(18);
    for (const language of languages)
      for (const { id } of role.questions ?? []) {
        const { question = "", answer = "" } = words[language].questions?.[id] ?? {};
        expect(question, id).toMatch(/\?$/u);
        const plain = answer.replaceAll(/\{[^{}]*\}|\b(?:19|20)\d\d\b/gu, "");
        expect(plain, id).not.toMatch(/\d/u);
        expect(answer.split(/[.!?](?:\s|$)/u).filter((one) => one !== "").length, id).toBeLessThanOrEqual(4);
      }
  });

  it("answer for France with the published figures, their year and their occupation, in both languages", () => {
    const answers = languages.map((language) => words[language].questions?.["salary-france"]?.answer);
    expect(answers).toEqual([
      expect.stringMatching(
        /attachés commerciaux.*\{pay:fr-france-travail-2022\/r2z80\/fr\/beginner\}.*2022/u,
      ),
      expect.stringMatching(
        /\{pay:fr-france-travail-2022\/r2z80\/fr\/beginner\}.*sales representatives.*2022/u,
      ),
    ]);
  });
});

/** Typed from the source; the last from the country's statistics office. */
const stated: Readonly<Record<string, number | readonly [number, number]>> = {
  "invited-per-arrival": 5,
  "interviews-a-day": 5,
  "interviews-planned": [15, 20],
  "cvs-screened": 100,
  "vacancies-per-cv": 3,
  "employers-wanting": 50,
  "candidates-wanting": 80,
  "useful-after-months": 6,
  "long-training-days": 10,
  "short-training-days": 2,
  "role-play-attempts": 2,
  "check-weeks": [3, 4],
  "meetings-a-day-consumer": 20,
  "meetings-a-day-business": [1, 2],
  "contracts-one-in": 10,
  "prospects-per-contract": 10,
  "pay-elsewhere": [16000, 100000],
  "pay-average": 50000,
  "cv-pay": 50000,
  "cv-base-growth": 10,
  "wage-growth": 1.64,
  "acsour-people": 165,
};

describe("the figures the source states about the role", () => {
  it("are these, and no others", () => {
    const held = Object.entries(role.figures ?? {}).map(([id, figure]) => [
      id,
      "value" in figure ? figure.value : [figure.low, figure.high],
    ]);
    expect(Object.fromEntries(held)).toEqual(stated);
  });

  it("say which of them contradicts another: fifteen to twenty planned, when one in five comes", () => {
    const contradicting = Object.entries(role.figures ?? {}).flatMap(([id, { contradicts }]) =>
      contradicts === undefined ? [] : [[id, contradicts]],
    );
    expect(contradicting).toEqual([["interviews-planned", "invited-per-arrival"]]);
  });

  it("are roubles where they are money", () => {
    const money = Object.entries(role.figures ?? {}).filter(([, { unit }]) => unit === "money");
    expect(money.map(([id]) => id)).toEqual(["pay-elsewhere", "pay-average", "cv-pay"]);
    expect(new Set(money.map(([, { currency }]) => currency))).toEqual(new Set(["RUB"]));
  });
});
