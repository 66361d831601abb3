import fc from "fast-check";
import { optional } from "#kit/fields/modifiers.ts";
import { number } from "#kit/fields/number.ts";
import { percent } from "#kit/fields/percent.ts";
import { rows } from "#kit/fields/rows.ts";
import { text } from "#kit/fields/text.ts";

export const first = { name: "Asked", yield: 0.5, cost: undefined };
/** Created for each test, because Stryker cannot assign code that runs once on import to a test. */
export function made() {
  const columns = {
    name: text({ max: 30, default: "" }),
    yield: percent({ min: 1, max: 100, default: 50 }),
    cost: optional(number({ min: 0, max: 999, default: 0, unit: "unit.percent" })),
  };
  const stages = rows({
    columns,
    min: 1,
    max: 50,
    default: () => [first],
    check: ({ yield: share, cost }) =>
      share === 1 && cost === 0 ? { column: "cost", text: { key: "is.free" } } : undefined,
  });
  const short = rows({ columns, min: 2, max: 3, default: () => [first, first] });
  return { columns, stages, short };
}

export const row = fc.record({
  name: fc.string({
    unit: fc.constantFrom("a", "é", " ", "~", ".", "*", "s", "t", "p", "&", "%"),
    maxLength: 30,
  }),
  yield: fc.integer({ min: 1, max: 99 }).map((inPercent) => inPercent / 100),
  cost: fc.option(
    fc.integer({ min: 0, max: 99_900 }).map((cents) => cents / 100),
    { nil: undefined },
  ),
});
export const someRows = fc.array(row, { minLength: 1, maxLength: 8 });
export const many = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ ...first, name: String(index) }));
export const typed = (...cells: readonly (readonly string[])[]) => JSON.stringify(cells);
export const notAccepted = (...all: readonly string[]) =>
  all.map((got) => ({ problem: "not-accepted", got }));
