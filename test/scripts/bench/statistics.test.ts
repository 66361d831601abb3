import { expect, it } from "vitest";
import { median, spreadOf } from "../../../scripts/bench/statistics.ts";

it("gives the middle of an even and of an odd number, and the ends", () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  expect(spreadOf(Array.from({ length: 21 }, (_, index) => index))).toEqual({
    min: 0,
    median: 10,
    p95: 19,
    max: 20,
  });
});
