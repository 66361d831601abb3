import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chanceOfAtLeast } from "#core/chance-of-at-least.ts";
import { mostBooked } from "#core/most-booked.ts";
import "./arbitraries.ts";

describe("mostBooked", () => {
  it("finds the number whose crowded slots stay within the tolerance", () => {
    // At one in five, two or more of 3, 4 and 5 booked come in .104, .1808 and .26272 of slots.
    expect(mostBooked(0.2, 1, 0.1)).toBe(2);
    expect(mostBooked(0.2, 1, 0.15)).toBe(3);
    expect(mostBooked(0.2, 1, 0.2)).toBe(4);
    expect(mostBooked(0.2, 1, 0.26272)).toBe(5);
  });

  it("gives the last number within the tolerance, whatever the rate", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 6 }),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        (p, m, tolerance) => {
          const most = mostBooked(p, m, tolerance);
          expect(most).toBeGreaterThanOrEqual(m);
          expect(chanceOfAtLeast(m + 1, most, p)).toBeLessThanOrEqual(tolerance + 1e-9);
          expect(chanceOfAtLeast(m + 1, most + 1, p)).toBeGreaterThan(tolerance);
        },
      ),
    );
  });

  it("names what it does not accept", () => {
    expect(() => mostBooked(0, 1, 0.2)).toThrow("chance must be above 0, at most 1, got 0");
    expect(() => mostBooked(0.2, 0, 0.2)).toThrow("interviewed must be a whole number from 1, got 0");
    for (const chance of [-0.1, 1.1, NaN])
      expect(() => mostBooked(chance, 1, 0.2)).toThrow(`chance must be above 0, at most 1, got ${chance}`);
    for (const tolerance of [1, -0.1, NaN])
      expect(() => mostBooked(0.2, 1, tolerance)).toThrow(
        `tolerance must be at least 0 and below 1, got ${tolerance}`,
      );
  });
});
