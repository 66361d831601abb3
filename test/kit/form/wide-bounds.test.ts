import { expect, it } from "vitest";
import { money } from "#kit/fields/money.ts";
import { number } from "#kit/fields/number.ts";
import { moduleOf, toolIds } from "../../tools.ts";

it("leaves out the hint of bounds that hold whatever anyone would type, and of no others", () => {
  const amount = (min: number, max: number) =>
    number({ min, max, default: min, unit: "unit.percent" }).isWide;
  expect([amount(0, 1_000_000_000), amount(1, 100_000_000)]).toEqual([true, true]);
  expect([amount(0, 60), amount(12, 1_000_000_000)]).toEqual([false, false]);
  const pay = money({
    min: 0,
    max: 100_000_000,
    currencies: () => ["EUR"],
    default: () => ({ amount: 0, currency: "EUR" }),
  });
  expect(pay.isWide).toBe(true);
});

it("still names the hours, months and shares that a tool accepts", async () => {
  const modules = await Promise.all(toolIds.map(moduleOf));
  const narrow = modules.flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([name, field]) => (field.isWide === false ? [name] : [])),
  );
  expect(narrow).toEqual(expect.arrayContaining(["hours", "months", "grades"]));
});
