import { chanceOfAtLeast } from "./chance-of-at-least.ts";

/**
 * How many candidates can be booked for the same slot, so that more than can be met come together in few slots only?
 *
 * Variant: the greatest n for which P(Binomial(n, p) > m) stays within the tolerance. At least m: as many as can be met
 * are never too many.
 *
 * @param chance that each comes, independently of the others, above 0, at most 1.
 * @param interviewed m, the people who can be met in a slot, a whole number from 1.
 * @param tolerance the share of slots in which too many may come, at least 0 and below 1.
 * @returns a whole number, at least m.
 * @throws RangeError on a number that is not whole or below 1, a chance not in (0, 1], a tolerance not in [0, 1).
 * @see formulas F21.
 * @example mostBooked(0.2, 1, 0.2) // => 4
 * @example mostBooked(1, 2, 0.2) // => 2
 */
export function mostBooked(chance: number, interviewed: number, tolerance: number): number {
  if (!Number.isInteger(interviewed) || interviewed < 1)
    throw new RangeError(`interviewed must be a whole number from 1, got ${interviewed}`);
  if (!(chance > 0 && chance <= 1)) throw new RangeError(`chance must be above 0, at most 1, got ${chance}`);
  if (!(tolerance >= 0 && tolerance < 1))
    throw new RangeError(`tolerance must be at least 0 and below 1, got ${tolerance}`);
  // What exceeds the tolerance by a rounding error alone is within it.
  const within = (booked: number): boolean =>
    chanceOfAtLeast(interviewed + 1, booked, chance) <= tolerance + 1e-12;
  let most = interviewed;
  let tooMany = interviewed + 1;
  while (within(tooMany)) {
    most = tooMany;
    tooMany *= 2;
  }
  // The chance only grows with the number booked: halve the interval until it is one wide.
  while (tooMany - most > 1) {
    const middle = Math.floor((most + tooMany) / 2);
    if (within(middle)) most = middle;
    else tooMany = middle;
  }
  return most;
}
