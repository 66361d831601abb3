import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { yesNo } from "#kit/fields/yes-no.ts";
import { at, ends, expectLinked, expectReadBack, expectRefused, schemaOf, words } from "./kind.ts";

/** Created for each test, because Stryker cannot assign code that runs once on import to a test. */
function made() {
  const sure = yesNo({ default: true });
  return { sure };
}
let { sure } = made();
beforeEach(() => {
  ({ sure } = made());
});

describe("a box to tick", () => {
  it("is read as it is written, in each language", () => {
    expectReadBack(sure, fc.boolean());
    expect([sure.write(true, at()), sure.write(false, at())]).toEqual(["yes", "no"]);
    expect(sure.read("", at())).toEqual({ value: false });
  });

  it("comes back from an address, ticked or not", () => {
    for (const standard of [true, false]) expectLinked(yesNo({ default: standard }), fc.boolean());
    expect([sure.toText(true), sure.toText(false)]).toEqual(["yes", "no"]);
  });

  it("is neither ticked nor unticked by junk in an address", () => {
    expectRefused(sure, "not-accepted", ["", "oui", "YES", "true", "1", "no "]);
  });

  it("is said in words", () => {
    expect([sure.print(true, words.fr, at()), sure.print(false, words.fr, at())]).toEqual(["oui", "non"]);
    expect([sure.print(true, words.en, at()), sure.print(false, words.en, at())]).toEqual(["yes", "no"]);
    expect(sure.accepts(words.fr, at())).toBe("oui ou non");
    expect(sure.accepts(words.en, at())).toBe("yes or no");
  });

  it("has a schema, a control and a default", () => {
    expect([true, false, "yes", 1, null].map(schemaOf(sure))).toEqual([true, true, false, false, false]);
    expect(sure.control).toBe("yes-no");
    expect([sure.fallback(at()), ends(sure)]).toEqual([true, [true, false]]);
    let below = 0;
    sure.any((most) => ((below = most), 0), at());
    expect(below).toBe(2);
  });
});
