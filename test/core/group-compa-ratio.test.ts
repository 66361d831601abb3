import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compaRatio } from "#core/compa-ratio.ts";
import { groupCompaRatio } from "#core/group-compa-ratio.ts";
import { amount } from "./arbitraries.ts";
import { agrees, expectVector } from "./vector.ts";

const group = fc.array(fc.record({ pay: amount, reference: amount }), { minLength: 1, maxLength: 20 });
const three = Object.freeze([
  { pay: 38000, reference: 40000 },
  { pay: 44000, reference: 40000 },
  { pay: 70000, reference: 60000 },
]);

describe("groupCompaRatio", () => {
  it("is the ratio of the sums and not the mean of the ratios", () => {
    expectVector(groupCompaRatio(three) ?? NaN, "1.0857142857");
    const mean = three.reduce((sum, { pay, reference }) => sum + pay / reference, 0) / 3;
    expectVector(mean, "1.0722222222");
  });

  it("is undefined for nobody, and where one person has no reference", () => {
    expect(groupCompaRatio([])).toBeUndefined();
    expect(groupCompaRatio([...three, { pay: 30000, reference: 0 }])).toBeUndefined();
  });

  it("names what it does not accept, whoever of the group it is", () => {
    expect(() => groupCompaRatio([...three, { pay: -1, reference: 1 }])).toThrow(
      "pay must be 0 or more, got -1",
    );
  });

  it("is a person's own ratio where there is one", () => {
    fc.assert(
      fc.property(amount, amount, (pay, reference) => {
        expect(groupCompaRatio([{ pay, reference }])).toBe(compaRatio(pay, reference));
      }),
    );
  });

  it("lies between the lowest and the highest of its people, in whatever order they come", () => {
    fc.assert(
      fc.property(group, (people) => {
        const ratio = groupCompaRatio(people) ?? NaN;
        const own = people.map(({ pay, reference }) => pay / reference);
        expect(ratio).toBeGreaterThanOrEqual(Math.min(...own) * (1 - 1e-12));
        expect(ratio).toBeLessThanOrEqual(Math.max(...own) * (1 + 1e-12));
        expect(agrees(groupCompaRatio(people.toReversed()) ?? NaN, ratio)).toBe(true);
      }),
    );
  });
});
