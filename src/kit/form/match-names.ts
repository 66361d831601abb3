import { wordsIn } from "#core/words-in.ts";

/** A choice with its name prepared for search: its words without accents and in lower case. */
export interface Searchable<T> {
  readonly item: T;
  readonly words: readonly string[];
}

export function searchable<T>(items: readonly T[], nameOf: (item: T) => string): readonly Searchable<T>[] {
  return items.map((item) => ({ item, words: wordsIn(nameOf(item)) }));
}

export interface Matches<T> {
  readonly first: readonly T[];
  readonly count: number;
}

/**
 * The choices whose names contain every word typed, in any order and ignoring accents; the start of a word is
 * enough. Names that begin with the first word typed come first. Otherwise the order is unchanged.
 */
export function matchNames<T>(names: readonly Searchable<T>[], typed: string, limit: number): Matches<T> {
  const wanted = wordsIn(typed);
  const [first] = wanted;
  const found = names.filter(({ words }) =>
    wanted.every((part) => words.some((word) => word.startsWith(part))),
  );
  const leading = found.filter(({ words }) => first !== undefined && words[0]?.startsWith(first) === true);
  const others = found.filter((one) => !leading.includes(one));
  return { first: [...leading, ...others].slice(0, limit).map(({ item }) => item), count: found.length };
}
