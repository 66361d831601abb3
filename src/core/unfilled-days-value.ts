/**
 * What salary is not spent while a post stands empty?
 *
 * Variant: yearly salary divided by the working days of a year, times the days unfilled. It is salary saved and **not
 * what the vacancy costs**: the work not done may be worth more or less, and is another question.
 *
 * @param yearlySalary of the post, in any currency; 0 or more.
 * @param days working days the post was empty, 0 or more.
 * @param workingDaysPerYear above 0; about 220 in France.
 * @returns an amount of the salary's currency.
 * @throws RangeError on numbers below those bounds or not finite.
 * @see formulas F15; our own convention, said wherever it is shown.
 * @example unfilledDaysValue(44000, 30, 220) // => 6000
 */
export function unfilledDaysValue(yearlySalary: number, days: number, workingDaysPerYear: number): number {
  for (const [name, value] of Object.entries({ yearlySalary, days }))
    if (!(value >= 0 && Number.isFinite(value)))
      throw new RangeError(`${name} must be 0 or more, got ${value}`);
  if (!(workingDaysPerYear > 0))
    throw new RangeError(`workingDaysPerYear must be above 0, got ${workingDaysPerYear}`);
  return (yearlySalary / workingDaysPerYear) * days;
}
