import { expect, it } from "vitest";
import { decode } from "#kit/fields/url.ts";
import { wording } from "#kit/words/wording.ts";
import { compute } from "../../src/tools/hiring-funnel/compute.ts";
import { inputs } from "../../src/tools/hiring-funnel/inputs.ts";
import { market } from "../market.ts";
import { textsOf } from "../tools.ts";
import { tableIn } from "./result-parts.ts";

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

it("shows hours, staff and payments of each step, in all and per hire, and sums that add up", () => {
  const stages = input.stages.slice(0, 1).map((stage) => ({ ...stage, yield: 0.05, hours: 2, cost: 70 }));
  const costs = tableIn(compute({ ...input, stages, hourly: 65 }), "costs");
  expect(
    costs?.rows.map(({ cells }) => cells.map((cell) => ("number" in cell ? cell.number : undefined))),
  ).toEqual([
    [120, 7800, 4200, 12_000],
    [120, 7800, 4200, 12_000],
    [40, 2600, 1400, 4000],
  ]);
  // Without the cost of an hour there is no sum that would leave hours out in silence.
  const unknown = tableIn(compute({ ...input, stages, hourly: undefined }), "costs");
  expect(unknown?.rows.map(({ cells }) => cells.at(-1))).toEqual(
    Array.from({ length: 3 }, () => ({ missing: { key: "dash" } })),
  );
  expect(costs?.columns.map(({ holds }) => (holds.is === "money" ? holds.unit.period : "none"))).toEqual([
    "none",
    undefined,
    undefined,
    undefined,
  ]);
});

it("names a step that has no name by its number", () => {
  const result = compute({ ...input, stages: input.stages.map((stage) => ({ ...stage, name: " " })) });
  const names = tableIn(result, "numbers")?.rows.map(({ head }) => words.value(head));
  expect(names?.slice(0, 3)).toEqual(["Step 1", "Step 2", "Step 3"]);
});
