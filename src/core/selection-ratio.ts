/** How many of a group were selected. */
export interface Selected {
  readonly selected: number;
  readonly of: number;
}

/**
 * How does the selection rate of one group stand to that of another?
 *
 * Variant: rate ÷ rate of the group it is compared with. The four-fifths rule of thumb of the US guidelines takes the group
 * with the highest rate and asks questions below 0.8. It says nothing of chance: few people give any ratio.
 * Undefined: where nobody of the other group was selected.
 *
 * @param group whole numbers, at least one person, no more selected than there were.
 * @param against the group it is compared with.
 * @throws RangeError on counts that are not those of a group.
 * @see 29 CFR 1607.4(D); formulas F17.
 * @example selectionRatio({ selected: 3, of: 10 }, { selected: 4, of: 10 }) // => 0.75
 */
export function selectionRatio(group: Selected, against: Selected): number | undefined {
  for (const { selected, of } of [group, against])
    if (!(Number.isInteger(of) && of >= 1 && Number.isInteger(selected) && selected >= 0 && selected <= of))
      throw new RangeError(`a group needs whole numbers with 0 ≤ selected ≤ of, got ${selected} of ${of}`);
  // One division, so that rates such as 0.3 and 0.4 give exactly 0.75.
  return against.selected === 0 ? undefined : (group.selected * against.of) / (group.of * against.selected);
}
