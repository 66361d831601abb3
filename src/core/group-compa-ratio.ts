import { compaRatio } from "./compa-ratio.ts";

/** What one person is paid, and what it is held against. */
export interface PayAndReference {
  readonly pay: number;
  readonly reference: number;
}

/**
 * What is the ratio of a group's pay to the midpoints, or market figures, of its people?
 *
 * Variant: the sum of pay divided by the sum of references, which is what the group costs against what it should. It is
 * not the mean of the people's ratios: that one lets a low-paid person count as much as a highly paid one.
 *
 * @param people pay at full time, each with its own reference; all amounts of one currency, period, basis and component.
 * @returns a ratio without unit; undefined for nobody, and where a reference is 0 or less.
 * @throws RangeError on what `compaRatio` refuses.
 * @see WorldatWork, compensation terms; formulas F3.
 * @example groupCompaRatio([{ pay: 30, reference: 40 }, { pay: 90, reference: 60 }]) // => 1.2
 * @example groupCompaRatio([]) // => undefined
 */
export function groupCompaRatio(people: readonly PayAndReference[]): number | undefined {
  if (people.some(({ pay, reference }) => compaRatio(pay, reference) === undefined)) return undefined;
  const sum = (key: keyof PayAndReference): number => people.reduce((total, one) => total + one[key], 0);
  return compaRatio(sum("pay"), sum("reference"));
}
