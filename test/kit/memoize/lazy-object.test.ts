import { expect, it } from "vitest";
import { lazyObject } from "#kit/memoize/lazy-object.ts";

it("makes a member when it is first read, and only once", () => {
  const made: string[] = [];
  const result = lazyObject<{ readonly answer: number; readonly rows: readonly number[] }>({
    answer: () => made.push("answer"),
    rows: () => [made.push("rows")],
  });
  expect(made).toEqual([]);
  expect(result.answer).toBe(1);
  expect(result.answer).toBe(1);
  expect(made).toEqual(["answer"]);
  expect(result.rows).toBe(result.rows);
  expect(made).toEqual(["answer", "rows"]);
});

it("copies, compares and prints like an object that was whole from the beginning", () => {
  const result = lazyObject<{ readonly low: number; readonly high: number }>({ low: () => 1, high: () => 2 });
  expect(JSON.stringify(result)).toBe('{"low":1,"high":2}');
  expect({ ...result }).toEqual({ low: 1, high: 2 });
  expect(result).toEqual({ low: 1, high: 2 });
});
