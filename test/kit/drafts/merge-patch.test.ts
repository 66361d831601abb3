import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inversePatch, mergePatch, type MergePatch } from "#kit/drafts/merge-patch.ts";

type Json = Readonly<Record<string, unknown>>;
const merged = (value: Json, patch: Json): unknown => mergePatch(value, patch as MergePatch<Json>);

describe("a merge patch", () => {
  // The cases of RFC 7396, appendix A, whose patch and value are records.
  it.each<[Json, Json, Json]>([
    [{ a: "b" }, { a: "c" }, { a: "c" }],
    [{ a: "b" }, { b: "c" }, { a: "b", b: "c" }],
    [{ a: "b" }, { a: null }, {}],
    [{ a: "b", b: "c" }, { a: null }, { b: "c" }],
    [{ a: ["b"] }, { a: "c" }, { a: "c" }],
    [{ a: "c" }, { a: ["b"] }, { a: ["b"] }],
    [{ a: { b: "c" } }, { a: { b: "d", c: null } }, { a: { b: "d" } }],
    [{ a: [{ b: "c" }] }, { a: [1] }, { a: [1] }],
    [{ e: null }, { a: 1 }, { e: null, a: 1 }],
    [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
  ])("of %j by %j gives %j", (value, patch, expected) => {
    expect(merged(value, patch)).toEqual(expected);
  });

  it("names a key such as __proto__ as any other", () => {
    const patch = JSON.parse('{"__proto__":{"polluted":true}}') as Json;
    const value = merged({}, patch) as Json;
    expect(Object.keys(value)).toEqual(["__proto__"]);
    expect(({} as Json)["polluted"]).toBeUndefined();
  });
});

const leaf = fc.oneof(fc.string({ maxLength: 3 }), fc.integer(), fc.constant(["x"]));
const { value } = fc.letrec<{ value: Json; node: unknown }>((tie) => ({
  node: fc.oneof({ depthSize: "small", withCrossShrink: true }, leaf, tie("value")),
  value: fc.dictionary(fc.constantFrom("a", "b", "c"), tie("node"), { maxKeys: 3 }),
}));
const { patch } = fc.letrec<{ patch: Json; node: unknown }>((tie) => ({
  node: fc.oneof({ depthSize: "small" }, leaf, fc.constant(null), tie("patch")),
  patch: fc.dictionary(fc.constantFrom("a", "b", "c"), tie("node"), { maxKeys: 3 }),
}));
const settings = { seed: 20261127, numRuns: 500 };

describe("the inverse of a merge patch", () => {
  it("gives back the value as it was", () => {
    fc.assert(
      fc.property(value, patch, (before, change) => {
        const back = inversePatch(before, change as MergePatch<Json>);
        expect(mergePatch(mergePatch(before, change as MergePatch<Json>), back)).toEqual(before);
      }),
      settings,
    );
  });

  it("touches nothing that the patch did not name", () => {
    fc.assert(
      fc.property(value, patch, (before, change) => {
        const back = inversePatch(before, change as MergePatch<Json>);
        expect(Object.keys(back).toSorted()).toEqual(Object.keys(change).toSorted());
      }),
      settings,
    );
  });
});
