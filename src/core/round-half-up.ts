/**
 * What is `value` to so many decimals?
 *
 * Variant: half up in size, ties away from zero (2.5 → 3, −2.5 → −3), decided on the decimal digits that are shown for
 * the number, so that 1.005 gives 1.01 although its binary neighbour lies just below the tie. Idempotent; never −0.
 *
 * @param value any finite number, of any unit; the result has the same one.
 * @param decimals a whole number; negative ones round to tens (−1), hundreds (−2) and so on.
 * @throws RangeError when `value` is not finite or `decimals` not whole.
 * @see IEEE 754-2019, 4.3.1 (roundTiesToAway), applied to the decimal digits. Used once, where a number is shown.
 * @example roundHalfUp(1.005, 2) // => 1.01
 * @example roundHalfUp(-2.5, 0) // => -3
 * @example roundHalfUp(44186, -2) // => 44200
 */
export function roundHalfUp(value: number, decimals: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`value must be finite, got ${value}`);
  if (!Number.isInteger(decimals)) throw new RangeError(`decimals must be whole, got ${decimals}`);
  const rounded = shiftPoint(Math.round(shiftPoint(Math.abs(value), decimals)), -decimals);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** Moves the decimal point in the digits themselves: multiplying by 100 would bring binary error back in. */
function shiftPoint(value: number, places: number): number {
  const [digits = "", exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}
