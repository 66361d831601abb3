/**
 * What is the ratio of pay in one place to pay in a reference place?
 *
 * Variant: the ratio g of labour-market pay (not of living costs), for the same job, level, date and statistic. The
 * percentage shown is g − 1, and **a percentage is never inverted**: a place 25 % above another sees the other 20 %
 * below it, not 25 %. Ask again with the sides changed, or divide by g.
 *
 * @param pay in the place; of the reference's currency, period, basis and component; 0 or more.
 * @param referencePay in the reference place; above 0.
 * @returns g, without unit; 1 means the same pay.
 * @throws RangeError when the reference is not above 0 or the pay is negative.
 * @see WorldatWork, geographic pay policy studies.
 * @example geographicDifferential(50000, 40000) // => 1.25
 * @example geographicDifferential(40000, 50000) // => 0.8
 */
export function geographicDifferential(pay: number, referencePay: number): number {
  if (!(referencePay > 0)) throw new RangeError(`referencePay must be above 0, got ${referencePay}`);
  if (!(pay >= 0)) throw new RangeError(`pay must be 0 or more, got ${pay}`);
  return pay / referencePay;
}
