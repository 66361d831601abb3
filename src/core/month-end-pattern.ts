/** The orders of a month, and of its first five working days. */
export interface MonthOfOrders {
  readonly firstFive: number;
  readonly all: number;
  /** Working days of the month, 5 or more. */
  readonly workingDays: number;
}

/**
 * Are orders held back at the end of a month and booked at the beginning of the next?
 *
 * Variant: a month counts where the mean working day of its first five is over twice the mean working day of the month
 * before. Three such months running are a question to ask, not a finding: seasons and clients' own budgets do the same.
 * Unit: orders of any kind, in numbers or amounts.
 *
 * @param months in order, without a gap; orders from 0, the first five at most all.
 * @returns for each month whether it counts (the first has none before it), and whether three running do.
 * @throws RangeError on orders below 0 or not finite, more in the first five days than in the month, or fewer than five
 * working days.
 * @see formulas F27.
 * @example monthEndPattern([{ firstFive: 1, all: 20, workingDays: 20 }, { firstFive: 11, all: 20, workingDays: 20 }]) // => { counts: [false, true], asks: false }
 */
export function monthEndPattern(months: readonly MonthOfOrders[]): {
  readonly counts: readonly boolean[];
  readonly asks: boolean;
} {
  for (const { firstFive, all, workingDays } of months) {
    if (!(firstFive >= 0 && all >= firstFive && Number.isFinite(all)))
      throw new RangeError(
        `orders must be zero or above, the first five days within the month; got ${firstFive} and ${all}`,
      );
    if (!(workingDays >= 5 && Number.isFinite(workingDays)))
      throw new RangeError(`a month has at least five working days, got ${workingDays}`);
  }
  const counts = months.map(({ firstFive }, index) => {
    const before = months[index - 1];
    return before !== undefined && firstFive / 5 > (2 * before.all) / before.workingDays;
  });
  return {
    counts,
    asks: counts.some((one, index) => one && counts[index + 1] === true && counts[index + 2] === true),
  };
}
