import { describe, expect, it } from "vitest";
import { decode, encode, encodePrivate } from "#kit/fields/url.ts";
import { caseMarket } from "#kit/mount/case-market.ts";
import { noMarket } from "#kit/mount/no-market.ts";
import { netFrance } from "#kit/net/net-france.ts";
import { netKey, netQuestion } from "#kit/net/net-key.ts";
import { wording } from "#kit/words/wording.ts";
import type { Language } from "#schema/text.ts";
import { opening } from "../../src/tools/net/parts/question.ts";
import * as net from "../../src/tools/net/view.tsx";
import { moduleOf, textsOf } from "../tools.ts";
import { tableIn } from "./result-parts.ts";

const { inputs, compute, tool } = net;
const words = (language: Language) =>
  wording(language, textsOf("kit/words", language), textsOf("tools/net", language));
const resultOf = async (raw: Record<string, string>) => {
  const { input } = decode(inputs, raw, noMarket);
  return compute(input, await caseMarket(await moduleOf("net"), input, noMarket));
};
const notices = async (raw: Record<string, string>) =>
  (await resultOf(raw)).notices.map((one) => words("en").say(one));

describe("French pay, gross and net", () => {
  it("opens on an answer made beforehand, which is the library\u2019s, and asks nothing for it", async () => {
    const { input } = decode(inputs, {}, noMarket);
    expect(tool.needs?.(input, noMarket)).toEqual([]);
    expect(await netFrance(netQuestion(opening.key))).toEqual(opening.answer);
    expect(compute(input, noMarket).values.net).toBeCloseTo(12 * 2352.8525, 6);
  });

  it("asks the library for any other case, by a key that says the whole question", () => {
    const { input } = decode(inputs, { status: "cadre", tax: "typed", rate: "7.5" }, noMarket);
    const [need] = tool.needs?.(input, noMarket) ?? [];
    const key = need !== undefined && "net" in need ? need.net : "";
    expect(netQuestion(key)).toEqual({
      amount: 36_000,
      of: "gross",
      period: "year",
      cadre: true,
      share: 1,
      health: 40,
      rate: 0.075,
    });
    expect(netKey({ ...netQuestion(key), day: "2026-01-01" })).not.toBe(key);
    expect(netQuestion(netKey({ ...netQuestion(key), day: "2026-01-01" })).day).toBe("2026-01-01");
  });

  it("names each contribution with both parts, and a total that is their sum", async () => {
    const rows = tableIn(await resultOf({ status: "cadre", amount: "45000" }), "contributions")?.rows ?? [];
    const numbers = rows.map(({ cells }) => cells.map((cell) => ("number" in cell ? cell.number : NaN)));
    const [total = []] = numbers.slice(-1);
    for (const column of [0, 1])
      expect(numbers.slice(0, -1).reduce((sum, row) => sum + (row[column] ?? NaN), 0)).toBeCloseTo(
        total[column] ?? NaN,
        6,
      );
    const heads = rows.map(({ head }) => words("en").value(head));
    expect(heads).toContain("Apec");
    expect(heads).toContain("CSG and CRDS");
  });

  it("warns under the minimum wage for the hours worked, not at it", async () => {
    expect(await notices({ amount: "1700", period: "month" })).toEqual([
      expect.stringMatching(/under the minimum wage for these hours: €1,867\.02 a month as of 1.July.2026/u),
    ]);
    expect(await notices({ amount: "1867.02", period: "month" })).toEqual([]);
    expect(await notices({ amount: "1700", period: "month", share: "80" })).toEqual([]);
  });

  it("says each step with its numbers, and which rate of tax was counted", async () => {
    const result = await resultOf({ amount: "3000", period: "month" });
    expect(words("en").say(result.answer)).toBe(
      "Gross €3,000.00, net before tax €2,352.85, net after tax €2,222.52, employer cost €3,984.08, a month",
    );
    const said = result.steps().map(({ formula }) => (formula === undefined ? "" : words("fr").say(formula)));
    expect(said[0]).toMatch(/3.000,00.€ − 647,15.€ = 2.352,85.€/u);
    expect(said[1]).toMatch(/2.352,85.€ − 130,33.€ = 2.222,52.€/u);
    expect(said[2]).toMatch(/3.000,00.€ \+ 984,08.€ = 3.984,08.€/u);
  });

  it("keeps pay, hours and the household\u2019s rate out of queries, and hands them over after the #", () => {
    const { input } = decode(
      inputs,
      { amount: "2345", share: "60", tax: "typed", rate: "11", status: "cadre" },
      noMarket,
    );
    expect(encode(inputs, input, noMarket)).toBe("status=cadre&tax=typed");
    expect(encodePrivate(inputs, input, noMarket)).toBe("amount=2345&share=60&rate=11");
  });

  it("refuses what is no amount, in words that say what is taken", () => {
    const at = { given: decode(inputs, {}, noMarket).input, market: noMarket, language: "en" as const };
    for (const typed of ["", "abc", "-5", "0", "1e308", "10000001", "=6*7"])
      expect(inputs.amount.read(typed, at), typed).toHaveProperty("problems.0.text.key");
    expect(inputs.amount.read("2\u202F345,67", { ...at, language: "fr" })).toEqual({ value: 2345.67 });
    expect(inputs.amount.read("2.345", at)).toHaveProperty("problems.0.text.key", "error.ambiguous");
    expect(inputs.share.read("0", at)).toHaveProperty("problems.0.text.key");
    expect(inputs.rate.read("61", at)).toHaveProperty("problems.0.text.key");
  });
});
