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

  it("guarantees nothing of no variable pay, and nothing for no months", () => {
    expect(guaranteedVariable(0, 1, 12)).toBe(0);
    expect(guaranteedVariable(12_000, 1, 0)).toBe(0);
  });

  it.each([
    [-1, 0.5, 3, "variable must be 0 or more, got -1"],
    [Infinity, 0.5, 3, "variable must be 0 or more, got Infinity"],
    [1000, 1.5, 3, "share must be from 0 to 1, got 1.5"],
    [1000, -0.1, 3, "share must be from 0 to 1, got -0.1"],
    [1000, NaN, 3, "share must be from 0 to 1, got NaN"],
    [1000, 0.5, 13, "months must be from 0 to 12, got 13"],
    [1000, 0.5, -1, "months must be from 0 to 12, got -1"],
  ])("refuses %s, %s and %s", (variable, of, months, message) => {
    expect(() => guaranteedVariable(variable, of, months)).toThrow(message);
  });
});
