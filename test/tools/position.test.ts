import { describe, expect, it } from "vitest";
import { inputOf, openingState, withField, type FormState } from "#kit/fields/form-state.ts";
import { decode, type Raw } from "#kit/fields/url.ts";
import { isNoOccupation } from "#kit/pay/no-occupation.tsx";
import { wording } from "#kit/words/wording.ts";
import { languages } from "#schema/names.ts";
import { compute } from "../../src/tools/position/compute.ts";
import { inputs } from "../../src/tools/position/inputs.ts";
import { sayingsOf } from "../../src/tools/position/parts/sentences.ts";
import { market } from "../market.ts";
import { textsOf } from "../tools.ts";

/** What the page says of the next published amount above a pay, in both languages. */
function saidOfNext(raw: Raw): readonly (string | undefined)[] {
  const { values } = compute(decode(inputs, raw, market).input, market);
  if (isNoOccupation(values)) throw new Error("No occupation stands for the role here.");
  const next = sayingsOf(values).find(({ key }) => key.startsWith("say.next"));
  return languages.map((language) => {
    const words = wording(language, textsOf("kit/words", language), textsOf("tools/position", language));
    return next && words.say(next).replaceAll(/[\u00A0\u202F]/gu, " ");
  });
}

it("names the next percentile or level as a sentence does, with its article", () => {
  expect(saidOfNext({ pay: "60000-USD" })).toEqual([
    "Il faudrait 6 260 $ par an de plus pour atteindre la médiane.",
    "$6,260 a year more would reach the median.",
  ]);
  expect(saidOfNext({ pay: "80000-USD" })).toEqual([
    "Il faudrait 18 780 $ par an de plus pour atteindre le 75e centile.",
    "$18,780 a year more would reach the 75th percentile.",
  ]);
  expect(saidOfNext({ dataset: "us-oflc-2025", payPeriod: "hour", pay: "45-USD" })).toEqual([
    "Il faudrait 5,67 $ par heure de plus pour atteindre le niveau de salaire américain III.",
    "$5.67 an hour more would reach US wage level III.",
  ]);
  expect(saidOfNext({ pay: "200000-USD" })).toEqual([undefined, undefined]);
});

it.each(market.datasets.map(({ id }) => id))("opens on an example pay where %s has a figure", (dataset) => {
  const { input } = decode(inputs, { dataset }, market);
  // Data of a town or a department are not for this tool.
  if (input.dataset !== dataset) return;
  const { values } = compute(input, market);
  if (isNoOccupation(values)) return;
  expect(input.pay.amount).toBeGreaterThan(0);
  expect(values).toMatchObject({ isExample: true });
});

it("calls no pay an example where the place has no figure to take one from", () => {
  const raw = { dataset: "us-oews-metros", occupation: "11-2022", place: "us-35620" };
  const { input } = decode(inputs, raw, market);
  expect(input.pay.amount).toBe(0);
  expect(compute(input, market).values).toMatchObject({ isExample: false });
});

describe("the pay entered", () => {
  const change = (state: FormState, name: string, text: string): FormState =>
    withField(inputs, state, { name, text }, market, "en");
  const inputAfter = (state: FormState) => inputOf(inputs, state, market, "en");
  const mine = change(openingState(), "pay", "80,000");

  it("keeps its period when another data set counts by the hour", () => {
    const { payPeriod, pay } = inputAfter(change(mine, "dataset", "us-oflc-2025"));
    expect({ payPeriod, pay }).toEqual({ payPeriod: "year", pay: { amount: 80_000, currency: "USD" } });
  });

  it("comes back after a data set in another currency", () => {
    const abroad = change(mine, "dataset", "ru-source-2015");
    expect(inputAfter(abroad).pay.currency).toBe("RUB");
    expect(inputAfter(change(abroad, "dataset", "us-oews")).pay).toEqual({ amount: 80_000, currency: "USD" });
  });

  it.each([
    [{}, "percentile"],
    [{ payPeriod: "month" }, "percentile"],
    [{ dataset: "us-oflc-2025" }, "between"],
    [{ dataset: "ru-source-2015" }, "between"],
  ])("is first an example among the figures: %o", (raw, wanted) => {
    const { values } = compute(decode(inputs, raw, market).input, market);
    expect(isNoOccupation(values) ? undefined : values.standing).toMatchObject({ is: wanted });
  });
});
