import { describe, expect, it } from "vitest";
import { shownWhen } from "#kit/fields/modifiers.ts";
import { number } from "#kit/fields/number.ts";
import { either } from "../../src/tools/offer/parts/either.ts";
import { at, words } from "../kit/fields/kind.ts";

const hours = number({ min: 1, max: 9, default: 5, unit: "unit.percent" });

describe("one of two fields", () => {
  const isFirst = ({ given }: { readonly given: Readonly<Record<string, unknown>> }) =>
    given["first"] === true;

  it("is in everything the one that the case calls for", () => {
    const other = number({ min: 20, max: 30, default: 25, unit: "unit.percent" });
    const both = either(
      hours,
      shownWhen(other, ({ given }) => given["hidden"] !== true),
      isFirst,
    );
    const [first, second] = [at("en", { first: true }), at("en", { first: false })];
    expect([both.fallback(first), both.fallback(second)]).toEqual([5, 25]);
    expect([both.read("22", second), both.fromText("22", second)]).toEqual([
      { value: 22 },
      { value: 22, refused: [] },
    ]);
    expect(both.read("22", first)).toEqual(hours.read("22", first));
    expect(both.fromText("22", first)).toEqual(hours.fromText("22", first));
    expect([both.write(22, second), both.print(22, words.en, second)]).toEqual(["22", "22"]);
    expect([both.accepts(words.en, first), both.accepts(words.en, second)]).toEqual([
      hours.accepts(words.en, first),
      other.accepts(words.en, second),
    ]);
    expect([both.any(() => 0, first), both.any(() => 0, second)]).toEqual([1, 20]);
    const hidden = at("en", { hidden: true });
    expect([both.shown(hidden), both.applies?.(hidden), both.shown(first), both.applies?.(first)]).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });
});
