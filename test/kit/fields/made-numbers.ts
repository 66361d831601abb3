import fc from "fast-check";
import { number } from "#kit/fields/number.ts";

/** Made anew for each test: a change to what runs once, while a file loads, would be tried by none. */
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
