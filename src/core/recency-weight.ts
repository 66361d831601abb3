/**
 * How much does a figure still count, some time after its survey?
 *
 * Variant: exponential decay by a half-life, 0.5^(age ÷ half-life). A figure of today counts whole, one as old as the
 * half-life counts half.
 * Unit: age and half-life in the same unit of time; a factor is returned.
 * Bounds: above 0 (0 only where the age is so great that the factor is too small for a number) and at most 1.
 *
 * @param age 0 or more.
 * @param halfLife above 0.
 * @returns the factor at full precision.
 * @throws RangeError on an age below 0, a half-life that is not above 0, or a number that is not finite.
 * @see formulas F10 (2).
 * @example recencyWeight(9, 18) // => 0.7071067811865476
 * @example recencyWeight(0, 12) // => 1
 */
export function recencyWeight(age: number, halfLife: number): number {
  if (!(age >= 0 && halfLife > 0 && Number.isFinite(age) && Number.isFinite(halfLife)))
    throw new RangeError(`an age of ${age} with a half-life of ${halfLife} cannot be used`);
  return 0.5 ** (age / halfLife);
}
