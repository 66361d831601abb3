import { expect, it } from "vitest";
import { decode } from "#kit/fields/url.ts";
import { wording } from "#kit/words/wording.ts";
import { compute } from "../../src/tools/hiring-funnel/compute.ts";
import { inputs } from "../../src/tools/hiring-funnel/inputs.ts";
import { market } from "../market.ts";
import { textsOf } from "../tools.ts";

const words = wording("en", textsOf("kit/words", "en"), textsOf("tools/hiring-funnel", "en"));
const { input } = decode(inputs, {}, market);

/** The first steps of the example, at these rates. */
function computeAt(...rates: readonly number[]) {
  const stages = input.stages
    .slice(0, rates.length)
    .map((stage, index) => ({ ...stage, yield: rates[index] ?? stage.yield }));
  return compute({ ...input, stages });
}

it("shows each rate with the decimals it needs, so that the sum gives its result", () => {
  const formula = (...rates: readonly number[]): string => {
    const [average] = computeAt(...rates).steps();
    return average?.formula === undefined ? "" : words.say(average.formula);
  };
  expect(formula(0.0125, 0.5)).toContain("1.25% × 50%");
  expect(formula(0.335, 0.07)).toContain("33.5% × 7%");
});
