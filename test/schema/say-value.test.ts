import { expect, it } from "vitest";
import { sayValue } from "#schema/say-value.ts";

it.each([
  [90000, "90 000"],
  [1234567.89, "1 234 567.89"],
  [-90000, "-90 000"],
  [2015, "2015"],
  [0.5, "0.5"],
  ["Northford", '"Northford"'],
  ['say "x"', String.raw`"say \"x\""`],
  ["", "empty text"],
  ["x".repeat(41), `"${"x".repeat(39)}…"`],
  [[], "an empty list"],
  [[1, 2], "a list of 2"],
  [{ a: 1 }, "an object"],
  [null, "null"],
  [true, "true"],
  [undefined, "nothing"],
])("shows %j in a message as %s", (value, expected) => {
  expect(sayValue(value)).toBe(expected);
});
