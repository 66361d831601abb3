/** Recurring revenue of the clients held at the start of a period, and what became of it. */
export interface RetentionPeriod {
  /** At the start, from all clients held then. */
  readonly start: number;
  /** Of it, from clients who left. */
  readonly lost: number;
  /** What clients who stayed pay less. */
  readonly reduced: number;
  /** What clients held at the start pay more: 0 unless told. */
  readonly expanded?: number;
}

/**
 * Are these the amounts of one period: none negative, and no more gone than was there?
 *
 * @param period amounts of one currency.
 * @returns the same amounts, each stated.
 * @throws RangeError on an amount that is negative or not finite, and where more left than was there.
 * @see formulas F25.
 * @example retentionPeriod({ start: 100, lost: 10, reduced: 5 }) // => { start: 100, lost: 10, reduced: 5, expanded: 0 }
 */
export function retentionPeriod({
  start,
  lost,
  reduced,
  expanded = 0,
}: RetentionPeriod): Required<RetentionPeriod> {
  for (const [name, value] of Object.entries({ start, lost, reduced, expanded }))
    if (!(Number.isFinite(value) && value >= 0))
      throw new RangeError(`${name} must be zero or above, got ${value}`);
  if (lost + reduced > start)
    throw new RangeError(`lost and reduced must be at most the start ${start}, got ${lost + reduced}`);
  return { start, lost, reduced, expanded };
}
