import { Ajv } from "ajv";
import { expect, it } from "vitest";
import { inputSchema } from "#kit/fields/json-schema.ts";
import { optional } from "#kit/fields/modifiers.ts";
import { number } from "#kit/fields/number.ts";
import { yesNo } from "#kit/fields/yes-no.ts";

it("describes an input: each field, those that may be empty left out, and nothing else", () => {
  const hours = number({ min: 1, max: 9, default: 5, unit: "unit.percent" });
  const accepts = new Ajv().compile(
    inputSchema({ hours, sure: yesNo({ default: true }), more: optional(hours) }),
  );
  const right = { hours: 5, sure: false };
  expect([right, { ...right, more: 2 }].map((input) => accepts(input))).toEqual([true, true]);
  const wrong = [{ hours: 5 }, { sure: true }, { ...right, hours: 10 }, { ...right, more: "2" }, [], "x"];
  expect([...wrong, { ...right, less: 1 }].map((input) => accepts(input))).not.toContain(true);
});
