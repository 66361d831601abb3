import { expect, it } from "vitest";
import { memoizeLast } from "#kit/memoize/memoize-last.ts";
import { market } from "../../market.ts";

it("computes once while the same is asked, and again when anything differs", () => {
  let computed = 0;
  const compute = memoizeLast((input: { readonly level: string }) => ({
    level: input.level,
    turn: (computed += 1),
  }));
  const first = compute({ level: "1" }, market);
  expect(compute({ level: "1" }, market)).toBe(first);
  expect(compute({ level: "2" }, market)).toEqual({ level: "2", turn: 2 });
  expect(compute({ level: "2" }, { ...market })).toEqual({ level: "2", turn: 3 });
});
