const daysPerYear = 365.25;
const monthsPerYear = 12;

/** How long an amount is aged; below 0 it goes back. */
export type AgeingTime = { readonly months: number } | { readonly days: number };

export type Ageing = "compound" | "simple";

/**
 * What does an amount of one day correspond to on another, when pay moves by so much a year?
 *
 * Variant: `compound` amount · (1 + rate)^t, `simple` amount · (1 + rate · t), where t is months / 12 or
 * days / 365.25. Sources use both, so the method, the rate and both days are shown beside the result. What a source has
 * aged itself is not aged again.
 *
 * @param amount in any currency and period; the result has the same ones.
 * @param rate yearly, as a share (0.03 for 3 %); above −1.
 * @param time months, or days as `daysBetween` counts them; a month is a twelfth of a year, whatever its days.
 * @param method `compound` or `simple`.
 * @returns the aged amount, at full precision; undefined where simple ageing would leave nothing or less of it.
 * @throws RangeError on a number that is not finite, and on a rate of −1 or less.
 * @see formulas F8; compound by days is the site's default by our own convention.
 * @example ageAmount(52000, 0.03, { months: 9 }, "simple") // => 53170
 * @example ageAmount(40000, 0.05, { days: 730.5 }, "compound") // => 44100
 */
export function ageAmount(
  amount: number,
  rate: number,
  time: AgeingTime,
  method: Ageing,
): number | undefined {
  if (!Number.isFinite(amount)) throw new RangeError(`amount must be finite, got ${amount}`);
  if (!(rate > -1 && Number.isFinite(rate))) throw new RangeError(`rate must be above −1, got ${rate}`);
  const years = "months" in time ? time.months / monthsPerYear : time.days / daysPerYear;
  if (!Number.isFinite(years)) throw new RangeError("the time must be finite");
  if (method === "compound") return amount * (1 + rate) ** years;
  const factor = 1 + rate * years;
  return factor > 0 ? amount * factor : undefined;
}
