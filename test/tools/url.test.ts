import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Field, FieldValue, Given } from "#kit/fields/fields.ts";
import { decode, encode, readQuery } from "#kit/fields/url.ts";
import { market } from "../market.ts";
import { moduleOf, toolIds } from "../tools.ts";

describe.each(toolIds)("the address of %s", async (id) => {
  const module = await moduleOf(id);
  const { inputs } = module;

  it("gives every accepted input back, and computes it", () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (numbers) => {
        const input = anyInput(numbers);
        const { raw, notices } = readQuery(inputs, encode(inputs, input, market));
        expect(notices).toEqual([]);
        const decoded = decode(inputs, raw, market);
        expect(decoded).toEqual({ input, notices: [] });
        expect(JSON.stringify(module.compute(decoded.input, market))).not.toContain("null");
      }),
      { seed: 20261123, numRuns: 200 },
    );
  });

  it("is empty for the opening case, and keeps the order of the fields", () => {
    expect(encode(inputs, decode(inputs, {}, market).input, market)).toBe("");
  });

  it("never throws on junk: what is not taken is noticed and the rest stands", () => {
    const names = [...Object.keys(inputs), "utm_source", "__proto__", "constructor", ""];
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...names), fc.string())), (pairs) => {
        const query = new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString();
        const { raw, notices } = readQuery(inputs, query);
        const decoded = decode(inputs, raw, market);
        const unknown = new Set(pairs.map(([name]) => name).filter((name) => !Object.hasOwn(inputs, name)));
        expect(notices.filter(({ problem }) => problem === "unknown-parameter").length).toBe(unknown.size);
        module.compute(decoded.input, market);
      }),
      { seed: 20261123, numRuns: 300 },
    );
  });

  function anyInput(numbers: Iterator<number>): Given {
    const given: Record<string, FieldValue> = {};
    for (const [name, field] of Object.entries(inputs)) {
      given[name] = anyValue(field, given, Number(numbers.next().value));
    }
    return given;
  }
});

function anyValue(field: Field, given: Given, number: number): FieldValue {
  const options = field.options?.(given, market);
  if (field.takes.is === "ids" && options !== undefined) {
    const ids = options.map(({ value }) => value);
    const start = number % ids.length;
    return [...ids.slice(start), ...ids].slice(0, Math.min(field.takes.max, ids.length));
  }
  if (options !== undefined) return options[number % options.length]?.value ?? field.fallback(given, market);
  const { takes } = field;
  return takes.is === "number"
    ? takes.min + (number % (takes.max - takes.min + 1))
    : field.fallback(given, market);
}
