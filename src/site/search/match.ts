import { wordsIn } from "#kit/words/words-in.ts";

/** What the search engine found: the text of a page or of a record. */
export interface Candidate {
  readonly url: string;
  readonly meta: { readonly title?: string; readonly kind?: string; readonly words?: string };
  readonly content: string;
}

export interface Chosen<C> {
  readonly found: readonly C[];
  /** True if no page has the words themselves, so these have words that begin like them. */
  readonly begins: boolean;
}

/** Words that say that pay is looked for. A place's name does not hold them. */
const payWords: ReadonlySet<string> = new Set(
  wordsIn(
    "salary salaries pay wage wages earn earnings salaire salaires remuneration paie paye gagne gagner",
  ),
);

/** A word of fewer letters begins too many others. */
const shortestStart = 5;

/**
 * The texts to ask the engine for: the one typed, with ligatures, and without the words that only say that
 * pay is looked for, since a record of a place does not have them.
 */
export function queriesFor(typed: string): readonly string[] {
  const words = typed.trim().split(/\s+/u);
  const places = words.filter((word) => !wordsIn(word).every((one) => payWords.has(one)));
  const withLigatures = typed.replaceAll(/oe/giu, "œ").replaceAll(/ae/giu, "æ");
  return [...new Set([typed.trim(), withLigatures.trim(), places.join(" ")])].filter((text) => text !== "");
}

/**
 * Keeps the candidates that have every word typed. The engine also finds words of the same stem and words
 * that begin like a short one, which are other words to a reader. Where no candidate has the words, those with
 * words that begin like longer ones are taken. Matches in a title come first, then terms of the glossary.
 */
export function choose<C extends Candidate>(typed: string, candidates: readonly C[]): Chosen<C> {
  const wanted = wordsIn(typed);
  if (wanted.length === 0) return { found: [], begins: false };
  const exact = candidates.filter((one) => has(one, wanted, isSame));
  const begins = exact.length === 0 && wanted.some((word) => word.length >= shortestStart);
  const chosen = begins ? candidates.filter((one) => has(one, wanted, isStartOf)) : exact;
  const rank = new Map(chosen.map((one) => [one, rankOf(one, wanted)]));
  return {
    found: chosen.toSorted((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0)),
    begins: begins && chosen.length > 0,
  };
}

type Compare = (wanted: string, word: string) => boolean;

function has({ url, meta, content }: Candidate, wanted: readonly string[], compare: Compare): boolean {
  const title = wordsIn(`${meta.title ?? ""} ${meta.words ?? ""}`);
  // A place is an answer only if its name is asked for; its other words are those of its data set.
  if (isPlace(url)) {
    const name = wanted.filter((word) => !payWords.has(word));
    return name.length > 0 && hasAll(name, title, compare);
  }
  return hasAll(wanted, [...title, ...wordsIn(content)], compare);
}

function hasAll(wanted: readonly string[], words: readonly string[], compare: Compare): boolean {
  return wanted.every((one) => words.some((word) => compare(one, word)));
}

/** The same word, in the singular or the plural. */
function isSame(wanted: string, word: string): boolean {
  return formsOf(wanted).some((form) => formsOf(word).includes(form));
}

function isStartOf(wanted: string, word: string): boolean {
  return isSame(wanted, word) || (wanted.length >= shortestStart && word.startsWith(wanted));
}

function formsOf(word: string): readonly string[] {
  return word.length > 3 ? [word, word.replace(/[sx]$/u, ""), word.replace(/ies$/u, "y")] : [word];
}

function rankOf({ url, meta }: Candidate, wanted: readonly string[]): number {
  const title = wordsIn(meta.title ?? "");
  const isInTitle = hasAll(
    isPlace(url) ? wanted.filter((word) => !payWords.has(word)) : wanted,
    title,
    isSame,
  );
  if (isInTitle && title.length === wanted.length) return 0;
  if (isInTitle) return 1;
  return meta.kind === "term" ? 2 : 3;
}

function isPlace(url: string): boolean {
  return /[?&]place=/u.test(url);
}
