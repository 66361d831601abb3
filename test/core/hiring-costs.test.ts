import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { costPerHire } from "#core/cost-per-hire.ts";
import { rampUpLoss } from "#core/ramp-up-loss.ts";
import { unfilledDaysValue } from "#core/unfilled-days-value.ts";
import { amount, share } from "./arbitraries.ts";
import { agrees, expectVector } from "./vector.ts";

const whole = fc.integer({ min: 1, max: 24 });

describe("costPerHire", () => {
  it.each([
    [18000, 27000, 9, "5000"],
    [4200, 7800, 3, "4000"],
  ])("of %d and %d over %d hires is %s", (external, internal, hires, printed) => {
    expectVector(costPerHire(external, internal, hires) ?? NaN, printed);
  });

  it("is undefined without a hire", () => {
    expect(costPerHire(18000, 27000, 0)).toBeUndefined();
  });

  it("names what it does not accept", () => {
    expect(() => costPerHire(-1, 0, 1)).toThrow("external must be 0 or more, got -1");
    expect(() => costPerHire(0, Infinity, 1)).toThrow("internal must be 0 or more, got Infinity");
    expect(() => costPerHire(0, 0, NaN)).toThrow("hires must be 0 or more, got NaN");
    expect(() => costPerHire(0, 0, -1)).toThrow("hires must be 0 or more, got -1");
    expect(costPerHire(0, 0, 1)).toBe(0);
  });

  it("comes to the whole cost over all hires, whoever was paid", () => {
    fc.assert(
      fc.property(amount, amount, whole, (external, internal, hires) => {
        const cost = costPerHire(external, internal, hires) ?? NaN;
        expect(agrees(cost * hires, external + internal)).toBe(true);
        expect(costPerHire(internal, external, hires)).toBe(cost);
      }),
    );
  });
});

describe("rampUpLoss", () => {
  it.each([
    [5000, { months: 6, from: 0 }, "15000"],
    [5000, { months: 6, from: 0.2 }, "12000"],
    [4200, { months: 4, from: 0.25 }, "6300"],
    [5000, { shares: [0.2, 0.4, 0.6, 0.8, 0.9, 1] }, "10500"],
    [5000, { shares: [1, 2, 3, 4, 5, 6].map((month) => month / 6) }, "12500"],
  ])("of %d over %j is %s", (output, ramp, printed) => {
    expectVector(rampUpLoss(output, ramp), printed);
  });

  it("makes, with the cost of the hire and a mentor's hours, what a first hire costs", () => {
    const ramp = rampUpLoss(5000, { months: 6, from: 0.2 });
    expectVector((costPerHire(4500, 0, 1) ?? NaN) + ramp + 45 * 60, "19200");
  });

  it("loses nothing where nobody has anything to learn", () => {
    expect(rampUpLoss(5000, { months: 0, from: 0 })).toBe(0);
    expect(rampUpLoss(5000, { months: 6, from: 1 })).toBe(0);
    expect(rampUpLoss(5000, { shares: [] })).toBe(0);
  });

  it("names what it does not accept", () => {
    expect(() => rampUpLoss(-1, { shares: [] })).toThrow("output must be 0 or more, got -1");
    expect(() => rampUpLoss(1, { months: Infinity, from: 0 })).toThrow(
      "months must be 0 or more, got Infinity",
    );
    expect(() => rampUpLoss(1, { months: 6, from: 1.1 })).toThrow("a share must be from 0 to 1, got 1.1");
    expect(() => rampUpLoss(1, { shares: [0.5, -0.1] })).toThrow("a share must be from 0 to 1, got -0.1");
  });

  it("is the same month by month, at mid-month, and less by the ends of months", () => {
    fc.assert(
      fc.property(amount, whole, share, (output, months, from) => {
        const straight = rampUpLoss(output, { months, from });
        const at = (point: number): number[] =>
          Array.from({ length: months }, (_, month) =>
            Math.min(1, from + ((1 - from) * (month + point)) / months),
          );
        expect(agrees(rampUpLoss(output, { shares: at(0.5) }), straight)).toBe(true);
        expect(rampUpLoss(output, { shares: at(1) })).toBeLessThanOrEqual(straight);
      }),
    );
  });
});

describe("unfilledDaysValue", () => {
  it("of 35 days at 52,000 a year of 220 is 8,272.73", () => {
    expectVector(unfilledDaysValue(52000, 35, 220), "8272.727273…");
  });

  it("names what it does not accept", () => {
    expect(() => unfilledDaysValue(-1, 35, 220)).toThrow("yearlySalary must be 0 or more, got -1");
    expect(() => unfilledDaysValue(52000, Infinity, 220)).toThrow("days must be 0 or more, got Infinity");
    expect(() => unfilledDaysValue(52000, 35, 0)).toThrow("workingDaysPerYear must be above 0, got 0");
  });

  it("is nothing over no days, and the salary over a year of them", () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 1, max: 366 }), (salary, year) => {
        expect(unfilledDaysValue(salary, 0, year)).toBe(0);
        expect(agrees(unfilledDaysValue(salary, year, year), salary)).toBe(true);
      }),
    );
  });
});
