import type { Selected } from "./selection-ratio.ts";

/**
 * If both groups had the same chance, how likely is a difference in numbers selected at least as rare as this one?
 *
 * Variant: Fisher's exact test, two-sided: the sum of the chances of all tables with the same margins that are no more
 * likely than the one seen (those within a ten-millionth of it count as equally likely).
 *
 * @param a whole numbers, no more selected than there were; likewise `b`. A million people at most in all.
 * @returns a chance from 0 to 1; 1 where a group is empty.
 * @throws RangeError on other counts.
 * @see Fisher 1935, The Design of Experiments; formulas F17.
 * @example fisherExact({ selected: 3, of: 10 }, { selected: 4, of: 10 }) // => 1
 */
export function fisherExact(a: Selected, b: Selected): number {
  for (const { selected, of } of [a, b])
    if (!(Number.isInteger(of) && Number.isInteger(selected) && selected >= 0 && selected <= of))
      throw new RangeError(`a group needs whole numbers with 0 ≤ selected ≤ of, got ${selected} of ${of}`);
  if (a.of + b.of > 1_000_000) throw new RangeError(`a million people at most, got ${a.of + b.of}`);
  const selected = a.selected + b.selected;
  const fewest = Math.max(0, selected - b.of);
  const most = Math.min(selected, a.of);
  // Logarithms of the chances up to a common factor: each from the one before.
  const logs = [0];
  for (let k = fewest; k < most; k += 1) {
    const ratio = ((a.of - k) * (selected - k)) / ((k + 1) * (b.of - selected + k + 1));
    logs.push((logs.at(-1) ?? 0) + Math.log(ratio));
  }
  const highest = logs.reduce((found, log) => Math.max(found, log), -Infinity);
  const seen = logs[a.selected - fewest] ?? 0;
  let [all, rare] = [0, 0];
  for (const log of logs) {
    const chance = Math.exp(log - highest);
    all += chance;
    if (log <= seen + 1e-7) rare += chance;
  }
  return Math.min(1, rare / all);
}
