/** Why a row without a mistake does not count. */
export const reasons = [
  "no-amount",
  "one-bound",
  "no-place",
  "no-level",
  "other-currency",
  "other-basis",
  "other-component",
] as const;
export type Reason = (typeof reasons)[number];
