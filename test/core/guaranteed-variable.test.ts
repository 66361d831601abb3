import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guaranteedVariable } from "#core/guaranteed-variable.ts";

const share = fc.double({ min: 0, max: 1, noNaN: true });

describe("guaranteedVariable", () => {
  it("is all of the variable pay for a whole year at a share of one", () => {
    expect(guaranteedVariable(12_000, 1, 12)).toBe(12_000);
    expect(guaranteedVariable(12_000, 1, 3)).toBe(3000);
    expect(guaranteedVariable(12_000, 0, 12)).toBe(0);
  });

  it("never exceeds the variable pay, and rises with the share and the months", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000 }),
        share,
        share,
        fc.integer({ min: 0, max: 12 }),
        (variable, one, other, months) => {
          const [low, high] = [one, other].toSorted((a, b) => a - b);
          const [least, most] = [low, high].map((at) => guaranteedVariable(variable, at ?? 0, months));
          expect(least).toBeLessThanOrEqual(most ?? 0);
          expect(most).toBeLessThanOrEqual(variable);
          expect(guaranteedVariable(variable, one, months)).toBeLessThanOrEqual(
            guaranteedVariable(variable, one, 12),
          );
        },
      ),
    );
  });

  it.each([
    [-1, 0.5, 3],
    [Infinity, 0.5, 3],
    [1000, 1.5, 3],
    [1000, 0.5, 13],
    [1000, NaN, 3],
  ])("refuses %s, %s and %s", (variable, of, months) => {
    expect(() => guaranteedVariable(variable, of, months)).toThrow(RangeError);
  });
});
