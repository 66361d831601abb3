/** The yearly margin of a client, the chance of keeping them and what a year's delay costs. */
export interface LifetimeCase {
  /** Margin a year, of one currency. */
  readonly margin: number;
  /** The share of clients kept from one year to the next, from 0 to 1, taken as constant. */
  readonly retention: number;
  /** The yearly discount rate, zero or above. */
  readonly discount: number;
  /** When the first margin comes: now, or in a year. */
  readonly first: "now" | "in-a-year";
}

/**
 * What is a client's margin worth over the whole relationship, as an amount of today?
 *
 * Variant: simple and endless, with constant retention: m·r / (1 + d − r) if the first margin comes in a year and the
 * client is kept until then, m·(1 + d) / (1 + d − r) if it comes now. At a discount of 0 the second is m / (1 − r).
 * Margin, not revenue; the constant retention is an assumption.
 *
 * @param worth see `LifetimeCase`.
 * @returns an amount of the margin's currency; undefined where nobody ever leaves and nothing is discounted.
 * @throws RangeError on a margin that is not finite, a retention outside [0, 1] or a discount below 0.
 * @see formulas F25.
 * @example lifetimeValue({ margin: 100, retention: 0.5, discount: 0, first: "now" }) // => 200
 * @example lifetimeValue({ margin: 100, retention: 1, discount: 0, first: "now" }) // => undefined
 */
export function lifetimeValue({ margin, retention, discount, first }: LifetimeCase): number | undefined {
  if (!Number.isFinite(margin)) throw new RangeError(`margin must be finite, got ${margin}`);
  if (!(retention >= 0 && retention <= 1))
    throw new RangeError(`retention must be from 0 to 1, got ${retention}`);
  if (!(Number.isFinite(discount) && discount >= 0))
    throw new RangeError(`discount must be zero or above, got ${discount}`);
  const leaving = 1 + discount - retention;
  if (leaving === 0) return undefined;
  return (margin * (first === "now" ? 1 + discount : retention)) / leaving;
}
