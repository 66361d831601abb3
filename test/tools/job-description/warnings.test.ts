import { describe, expect, it } from "vitest";
import type { RecordPatch } from "#kit/builder/record.ts";
import { builder } from "../../../src/tools/job-description/builder.ts";
import { doubleForm } from "../../../src/tools/job-description/parts/gendered-title.ts";
import { ownLine, underTest } from "../../builders.ts";

const { said } = await underTest(builder);

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
    const all = said(language, ownLine(list, text));
    expect(
      all.some((one) => warning.test(one)),
      all.join(" | "),
    ).toBe(true);
  });

  it.each([
    ["en", "Youngstown and Photoville clients"],
    ["fr", "Clients de Jeunesse et Sport"],
  ] as const)("not of words that only look like those, %s: “%s”", (language, text) => {
    expect(said(language, ownLine("welcome", text))).toEqual([]);
  });

  it("counts requirements and tasks", () => {
    expect(said("en", ownLine("required", "Patience"))).toEqual([expect.stringContaining("5 requirements")]);
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
    expect(said("fr", ownLine("responsibility", "Une amende de 50 € par retard"))).toEqual([
      expect.stringContaining("L1331-2"),
    ]);
    expect(said("fr", ownLine("responsibility", "Aucune amende par retard"))).toEqual([]);
    expect(said("fr", ownLine("responsibility", "A fine of €50 a delay"))).toHaveLength(1);
    expect(said("en", ownLine("responsibility", "A fine result"))).toEqual([]);
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
