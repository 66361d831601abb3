/** Seconds spent on contacts, in three parts, and their number. */
export interface HandlingTime {
  readonly talk: number;
  readonly hold: number;
  readonly after: number;
  readonly contacts: number;
}

/**
 * How long does a contact take on average, with the work after it?
 *
 * Variant: (talk + hold + work after the call) / contacts. Followed alone, it rushes people.
 *
 * @param time seconds from 0; contacts a whole number from 0.
 * @returns seconds; undefined without a contact.
 * @throws RangeError on a time that is negative or not finite, or contacts that are not whole.
 * @see formulas F25.
 * @example meanHandlingTime({ talk: 300, hold: 30, after: 70, contacts: 2 }) // => 200
 */
export function meanHandlingTime({ talk, hold, after, contacts }: HandlingTime): number | undefined {
  for (const [name, value] of Object.entries({ talk, hold, after }))
    if (!(Number.isFinite(value) && value >= 0))
      throw new RangeError(`${name} must be zero or above, got ${value}`);
  if (!Number.isInteger(contacts) || contacts < 0)
    throw new RangeError(`contacts must be a whole number from 0, got ${contacts}`);
  return contacts === 0 ? undefined : (talk + hold + after) / contacts;
}
