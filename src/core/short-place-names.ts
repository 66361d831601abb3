/**
 * What is each place called where room is short?
 *
 * Variant: statistical areas of the United States, which are named after their cities and states
 * ("New York-Newark-Jersey City, NY-NJ"), are called by their first city ("New York"). Where two would have the same
 * name, both keep their states ("Albany, GA", "Albany, OR"), and where that is not enough, their whole names. All other
 * names stay as they are, those of nonmetropolitan areas among them.
 *
 * @param names of all places that may stand beside each other.
 * @returns a name for each, in the same order; no two that were different are equal.
 * @see Office of Management and Budget, 2020 Standards for Delineating Core Based Statistical Areas, section on titles.
 * @example shortPlaceNames(["New York-Newark-Jersey City, NY-NJ", "Moscow"]) // => ["New York", "Moscow"]
 * @example shortPlaceNames(["Albany, GA", "Albany, OR"]) // => ["Albany, GA", "Albany, OR"]
 */
export function shortPlaceNames(names: readonly string[]): readonly string[] {
  const parts = names.map(partsOf);
  const cities = counted(parts.map(({ city }) => city));
  const inStates = parts.map(({ city, states }) => {
    const isShared = (cities.get(city) ?? 0) > 1;
    return isShared && states !== "" ? `${city}, ${states}` : city;
  });
  const counts = counted(inStates);
  return inStates.map((name, index) => ((counts.get(name) ?? 0) > 1 ? (names[index] ?? name) : name));
}

/** The one first city of an area whose own name has a hyphen. */
const hyphenated = "Winston-Salem";

function partsOf(name: string): { readonly city: string; readonly states: string } {
  const [, cities, states] = /^(.+), ([A-Z]{2}(?:-[A-Z]{2})*)$/u.exec(name) ?? [];
  if (cities === undefined || states === undefined) return { city: name, states: "" };
  const city = cities.startsWith(hyphenated) ? hyphenated : (cities.split(/[-/]/u)[0] ?? cities);
  return { city, states };
}

function counted(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
