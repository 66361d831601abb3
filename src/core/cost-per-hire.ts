/**
 * What does one hire cost, before the first day at work?
 *
 * Variant: external and internal costs of a period divided by the hires of the same period. What comes after (ramp-up,
 * the time of who trains) is not in it.
 *
 * @param external what was paid to others: adverts, agencies, travel; 0 or more.
 * @param internal what the recruiting staff and interviewers cost, in the same currency; 0 or more.
 * @param hires people hired in the period, or expected to be: an expectation need not be whole; 0 or more.
 * @returns an amount a hire; undefined without a hire.
 * @throws RangeError on costs or hires below 0 or not finite.
 * @see ANSI/SHRM 06001.2012, Cost-per-Hire; formulas F15.
 * @example costPerHire(18000, 27000, 9) // => 5000
 * @example costPerHire(18000, 27000, 0) // => undefined
 */
export function costPerHire(external: number, internal: number, hires: number): number | undefined {
  for (const [name, cost] of Object.entries({ external, internal, hires }))
    if (!(cost >= 0 && Number.isFinite(cost))) throw new RangeError(`${name} must be 0 or more, got ${cost}`);
  return hires === 0 ? undefined : (external + internal) / hires;
}
