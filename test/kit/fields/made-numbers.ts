import fc from "fast-check";
import { number } from "#kit/fields/number.ts";

/** Created for each test, because Stryker cannot assign code that runs once on import to a test. */
export function made() {
  const months = number({ min: 12, max: 18, default: 12.5, unit: "unit.months-a-year" });
  const people = number({ min: 1, max: 500, whole: true, default: 3, unit: "unit.percent" });
  const balance = number({ min: -5000, max: 5_000_000, default: 0, unit: "unit.percent" });
  return { months, people, balance };
}

/** With as many decimals as the site writes. */
export const numbers = fc
  .tuple(fc.integer({ min: -5000, max: 5_000_000 }), fc.constantFrom(1, 10, 100, 1000, 1e6))
  .map(([whole, part]) => whole / part);
