import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inputSchema } from "#kit/fields/json-schema.ts";
import { noticeText } from "#kit/fields/notice-text.ts";
import { wording } from "#kit/words/wording.ts";
import { caseMarket } from "#kit/mount/case-market.ts";
import { decode, encode, encodePrivate, readHash, readQuery } from "#kit/fields/url.ts";
import * as everyField from "../fixtures/every-field/tool.tsx";
import { anyInput } from "../any-input.ts";
import { market } from "../market.ts";
import { moduleOf, textsOf, toolIds } from "../tools.ts";
import type { ToolModule } from "#kit/tool.ts";

const modules: readonly (readonly [string, ToolModule])[] = [
  ...(await Promise.all(toolIds.map(async (id) => [id, await moduleOf(id)] as const))),
  ["every-field", everyField],
];
const ajv = new Ajv({ strict: false, formats: { date: true } });

describe.each(modules)("the address of %s", (id, module) => {
  const { inputs } = module;
  // Where a rule library computes each case, it takes half a second for one.
  const runs = (usual: number): number => (module.load === undefined ? usual : usual / 10);
  const texts = id === "every-field" ? everyField.texts : textsOf(`tools/${id}`, "en");
  const plainWords = wording("en", textsOf("kit/words", "en"), texts);
  const accepts = ajv.compile(inputSchema(inputs));

  it("gives every accepted input back, and computes it", async () => {
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.nat()), async (numbers) => {
        const input = anyInput(inputs, numbers);
        const query = readQuery(inputs, encode(inputs, input, market));
        const hash = readHash(inputs, encodePrivate(inputs, input, market));
        expect([...query.notices, ...hash.notices]).toEqual([]);
        const decoded = decode(inputs, { ...query.raw, ...hash.raw }, market);
        expect(decoded.input).toEqual(input);
        expect(decoded.notices).toEqual([]);
        expect(accepts(withoutEmpty(input)), JSON.stringify(accepts.errors)).toBe(true);
        const result = module.compute(decoded.input, await caseMarket(module, decoded.input, market));
        // As a value: "nulle" is a word of law.
        expect(JSON.stringify([result, result.sections(), result.steps()])).not.toMatch(/[:,[]null\b/u);
      }),
      { seed: 20261123, numRuns: runs(100) },
    );
  });

  it("names the data set and what hangs on it, and nothing private", () => {
    const { input } = decode(inputs, {}, market);
    const names = [...new URLSearchParams(encode(inputs, input, market)).keys()];
    const at = { given: input, market, language: "en" } as const;
    const named = Object.entries(inputs).filter(
      ([, one]) => one.alwaysInLinks && one.applies?.(at) !== false,
    );
    expect(names).toEqual(named.map(([name]) => name));
    for (const name of ["dataset", "occupation", "vintage", "place", "places"]) {
      // Where something else may be chosen instead of a data set, that is the default of every reader.
      const isChosen = name !== "dataset" || inputs[name]?.fallback(at) !== "place";
      if (Object.hasOwn(inputs, name)) expect(inputs[name]?.alwaysInLinks, name).toBe(isChosen);
    }
    const shared = encode(inputs, anyInput(inputs, [1, 2, 3, 4, 5].values()), market);
    for (const [name, field] of Object.entries(inputs)) {
      if (field.private) expect(new URLSearchParams(shared).has(name), name).toBe(false);
    }
  });

  it("refuses a part of a whole, says that only whole numbers count, and takes the default", () => {
    const given = decode(inputs, {}, market);
    for (const [name, field] of Object.entries(inputs)) {
      if (field.private) continue;
      if (field.schema["type"] === "integer") {
        const { input, notices } = decode(inputs, { [name]: "2.5" }, market);
        expect(input[name], name).toEqual(given.input[name]);
        const said = notices.map((one) => noticeText(one, inputs, input, market, plainWords));
        expect(said.join(), name).toContain("a whole number");
      }
    }
  });

  it("never throws on junk: each value is one that was given or the default, and the rest is noticed", async () => {
    const names = [...Object.keys(inputs), "nonsense", "__proto__", "constructor", ""];
    const texts = fc.oneof(
      fc.string(),
      fc.constantFrom("1", "25", "yes", "us-oews", "2024", "10-EUR", "red"),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.constantFrom(...names), texts)), async (pairs) => {
        const query = new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString();
        const { raw, notices } = readQuery(inputs, query);
        const decoded = decode(inputs, raw, market);
        const unknown = new Set(pairs.map(([name]) => name).filter((name) => !Object.hasOwn(inputs, name)));
        expect(notices.filter(({ problem }) => problem === "unknown-parameter").length).toBe(unknown.size);
        expect(accepts(withoutEmpty(decoded.input)), JSON.stringify(accepts.errors)).toBe(true);
        const at = { given: decoded.input, market, language: "en" } as const;
        for (const [name, field] of Object.entries(inputs)) {
          const taken = decoded.taken[name];
          const value = decoded.input[name];
          if (taken === undefined) {
            expect(value, name).toEqual(field.fallback(at));
            const isNoticed = decoded.notices.some((notice) => notice.field === name);
            expect(isNoticed, name).toBe(Object.hasOwn(raw, name));
          } else {
            expect(taken, name).toBe(raw[name]);
            expect(field.fromText(taken, at), name).toMatchObject({ value });
          }
        }
        // A private field never takes anything from a query.
        const opening = decode(
          inputs,
          raw.dataset === undefined ? {} : { dataset: raw.dataset },
          market,
        ).input;
        for (const [name, field] of Object.entries(inputs)) {
          if (field.private) expect(decoded.input[name], name).toEqual(opening[name]);
        }
        const refused = decoded.notices.filter(({ problem }) => problem === "not-accepted");
        for (const { field } of refused) expect(Object.hasOwn(raw, field)).toBe(true);
        const result = module.compute(decoded.input, await caseMarket(module, decoded.input, market));
        expect(JSON.stringify([result.answer, result.sections()])).not.toMatch(/NaN|null/u);
      }),
      { seed: 20261123, numRuns: runs(200) },
    );
  });
});

/** JSON has no undefined. */
function withoutEmpty(input: unknown): unknown {
  return JSON.parse(JSON.stringify(input));
}
