import fc from "fast-check";
import { money } from "#kit/fields/money.ts";

/** Created for each test, because Stryker cannot assign code that runs once on import to a test. */
export function made() {
  const price = money({
    min: 5,
    max: 1_000_000,
    default: () => ({ amount: 10, currency: "GBP" }),
    currencies: () => ["EUR", "USD"],
  });
  const nowhere = money({
    min: 0,
    max: 10,
    default: () => ({ amount: 1, currency: "GBP" }),
    currencies: () => [],
  });
  return { price, nowhere };
}

export const amounts = fc.record({
  amount: fc.integer({ min: 500, max: 100_000_000 }).map((cents) => cents / 100),
  currency: fc.constantFrom("EUR", "USD"),
});
