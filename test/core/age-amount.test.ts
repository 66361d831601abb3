import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ageAmount } from "#core/age-amount.ts";
import { daysBetween } from "#core/days-between.ts";
import { amount } from "./arbitraries.ts";
import { agrees, expectVector } from "./vector.ts";

const rate = fc.double({ min: -0.1, max: 0.3, noNaN: true });
const months = fc.integer({ min: -24, max: 60 });
const methods = ["compound", "simple"] as const;

describe("ageAmount", () => {
  // The first compound one was worked out again to 40 digits: the list of vectors ends it in 434.
  it.each([
    [52000, 0.03, 9, "53170", "53165.666436…"],
    [53000, 0.03, 4, "53530", "53524.786605…"],
    [90000, 0.03, 6, "91350", "91340.024086…"],
    [43000, 0.035, 18, "45257.5", "45277.139385…"],
    [43000, 0.035, 12, "44505", "44505"],
  ])("takes %d at %d a year over %d months to %s, or %s compound", (pay, yearly, time, simple, compound) => {
    expectVector(ageAmount(pay, yearly, { months: time }, "simple") ?? NaN, simple);
    expectVector(ageAmount(pay, yearly, { months: time }, "compound") ?? NaN, compound);
  });

  it("goes on at another rate", () => {
    const first = ageAmount(43000, 0.035, { months: 12 }, "compound") ?? NaN;
    expectVector(ageAmount(first, 0.028, { months: 6 }, "simple") ?? NaN, "45128.07");
    expectVector(ageAmount(first, 0.028, { months: 6 }, "compound") ?? NaN, "45123.768523…");
  });

  it("counts 365.25 days to a year, not 365", () => {
    const days = daysBetween("2025-04-01", "2026-11-23") ?? NaN;
    expectVector(ageAmount(48000, 0.032, { days }, "compound") ?? NaN, "50553.411954…");
    expectVector(ageAmount(48000, 0.04, { days: 730.5 }, "simple") ?? NaN, "51840");
  });

  it("is undefined where simple ageing leaves nothing or less, which compound never does", () => {
    expect(ageAmount(48000, -0.5, { months: 24 }, "simple")).toBeUndefined();
    expect(ageAmount(48000, -0.5, { months: 36 }, "simple")).toBeUndefined();
    expect(ageAmount(48000, 0.5, { months: -24 }, "simple")).toBeUndefined();
    expect(ageAmount(48000, -0.5, { months: 24 }, "compound")).toBe(12000);
  });

  it("names what it does not accept", () => {
    const year = { months: 12 };
    expect(() => ageAmount(NaN, 0.03, year, "simple")).toThrow("amount must be finite, got NaN");
    expect(() => ageAmount(1, -1, year, "compound")).toThrow("rate must be above −1, got -1");
    expect(() => ageAmount(1, Infinity, year, "simple")).toThrow("rate must be above −1, got Infinity");
    expect(() => ageAmount(1, 0.03, { days: Infinity }, "simple")).toThrow("the time must be finite");
    expect(() => ageAmount(1, 0.03, { months: NaN }, "simple")).toThrow("the time must be finite");
  });

  it.each(methods)("changes nothing at a rate of nothing or over no time (%s)", (method) => {
    fc.assert(
      fc.property(amount, rate, months, (pay, yearly, time) => {
        expect(ageAmount(pay, 0, { months: time }, method)).toBe(pay);
        expect(ageAmount(pay, yearly, { days: 0 }, method)).toBe(pay);
      }),
    );
  });

  it("compound ageing does not depend on where the time is cut, and goes back the way it came", () => {
    const compound = (pay: number, yearly: number, time: number): number =>
      ageAmount(pay, yearly, { months: time }, "compound") ?? NaN;
    fc.assert(
      fc.property(amount, rate, months, months, (pay, yearly, a, b) => {
        const aged = compound(compound(pay, yearly, a), yearly, b);
        expect(agrees(aged, compound(pay, yearly, a + b))).toBe(true);
        expect(agrees(compound(compound(pay, yearly, a), yearly, -a), pay)).toBe(true);
      }),
    );
  });

  it("agree on a year, simple being the higher within it and the lower after it", () => {
    fc.assert(
      fc.property(amount, fc.double({ min: 0, max: 0.3, noNaN: true }), fc.nat(60), (pay, yearly, time) => {
        const [compound = NaN, simple = NaN] = methods.map((method) =>
          ageAmount(pay, yearly, { months: time }, method),
        );
        const [higher, lower] = time <= 12 ? [simple, compound] : [compound, simple];
        expect(higher).toBeGreaterThanOrEqual(lower * (1 - 1e-12));
        if (time === 12) expect(agrees(simple, compound)).toBe(true);
      }),
    );
  });
});
