import { wordsIn } from "#core/words-in.ts";

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
    "salary salaries pay paid wage wages earn earns earning earnings income compensation average median " +
      "salaire salaires rémunération rémunérations paie paye gagne gagner revenu revenus moyen moyenne médian",
  ),
);

/** Words of grammar, and of questions: a page is an answer without them. */
const smallWords: ReadonlySet<string> = new Set(
  wordsIn(
    "a an the of in on at for to and or is are do does i my me your it how what who when s t " +
      "le la les l un une des de du d en à au aux et ou pour par sur chez je j mon ma mes me votre vos que qu c ce " +
      "est sont fait comment combien quel quelle quels quelles qui quand y",
  ),
);

/** A word of fewer letters begins too many others. */
const shortestStart = 5;

/** The number of words of a text among which all the words typed stand. */
const nearby = 10;

/**
 * The texts to ask the engine for: the one typed, with ligatures, without words of grammar, and without the
 * words for pay and for a role either, since a record of a place does not have them.
 */
export function queriesFor(typed: string, roleWords: readonly string[] = []): readonly string[] {
  const text = typed.trim().replaceAll(/\s+/gu, " ");
  const words = text.split(/[\s'’]+/u);
  const without = (isLeftOut: (word: string) => boolean): string =>
    words.filter((word) => !wordsIn(word).every(isLeftOut)).join(" ");
  const withLigatures = text.replaceAll(/oe/giu, "œ").replaceAll(/ae/giu, "æ");
  const meaning = without((word) => smallWords.has(word));
  const place = without((word) => smallWords.has(word) || isAside(word, roleWords));
  return [...new Set([text, withLigatures, meaning, place])].filter((query) => query !== "");
}

/**
 * Keeps the candidates that have every word typed, but for words of grammar. The engine also finds words of the
 * same stem and words that begin like a short one, which are other words to a reader. Where no candidate has the
 * words, those with words that begin like longer ones are taken. Names come first, then terms of the glossary.
 * `roleWords` are the words of the roles' names, which may be typed beside a place.
 */
export function choose<C extends Candidate>(
  typed: string,
  candidates: readonly C[],
  roleWords: readonly string[] = [],
): Chosen<C> {
  const wanted = meaningOf(typed);
  if (wanted.length === 0) return { found: [], begins: false };
  const name = wanted.filter((word) => !isAside(word, roleWords));
  // A place is an answer only if its name is asked for; its other words are those of its data set.
  const asked = ({ url }: Candidate): readonly string[] => (isPlace(url) ? name : wanted);
  const exact = candidates.filter((one) => has(one, asked(one), isSame));
  const begins = exact.length === 0 && wanted.some((word) => word.length >= shortestStart);
  const chosen = begins ? candidates.filter((one) => has(one, asked(one), isStartOf)) : exact;
  const rank = new Map(chosen.map((one) => [one, rankOf(one, asked(one))]));
  return {
    found: chosen.toSorted((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0)),
    begins: begins && chosen.length > 0,
  };
}

/** The words of a text without those of grammar, unless it has no others. */
function meaningOf(text: string): readonly string[] {
  const words = wordsIn(text);
  const meaning = words.filter((word) => !smallWords.has(word));
  return meaning.length === 0 ? words : meaning;
}

function isAside(word: string, roleWords: readonly string[]): boolean {
  return payWords.has(word) || roleWords.includes(word);
}

type Compare = (wanted: string, word: string) => boolean;

function has({ url, meta, content }: Candidate, asked: readonly string[], compare: Compare): boolean {
  const title = wordsIn(`${meta.title ?? ""} ${meta.words ?? ""}`);
  if (isPlace(url)) return asked.length > 0 && hasAll(asked, title, compare);
  const others = asked.filter((one) => !hasAll([one], title, compare));
  return hasNearby(others, wordsIn(content), compare);
}

/** Words far apart in a long text are about different things. */
function hasNearby(wanted: readonly string[], words: readonly string[], compare: Compare): boolean {
  const lastAt = new Map<string, number>();
  return (
    wanted.length === 0 ||
    words.some((word, index) => {
      const matched = wanted.filter((one) => compare(one, word));
      for (const one of matched) lastAt.set(one, index);
      return (
        matched.length > 0 &&
        wanted.every((one) => index - (lastAt.get(one) ?? Number.NEGATIVE_INFINITY) < nearby)
      );
    })
  );
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

/** Its name, another name of it, a name that holds the words, a term that uses them, a text that does. */
function rankOf({ meta }: Candidate, asked: readonly string[]): number {
  const title = meaningOf(meta.title ?? "");
  const others = (meta.words ?? "").split(",").map(meaningOf);
  const isAll = (words: readonly string[]): boolean =>
    words.length === asked.length && hasAll(asked, words, isSame);
  if (isAll(title)) return 0;
  if (others.some(isAll)) return 1;
  if (hasAll(asked, title, isSame)) return 2;
  if (others.some((words) => hasAll(asked, words, isSame))) return 3;
  return meta.kind === "term" ? 4 : 5;
}

function isPlace(url: string): boolean {
  return /[?&]place=/u.test(url);
}

/**
 * The same results, with places of one country before those of others: only places change places, so that nothing else
 * moves up or down. Places of another name that ends with the one typed come last: "New London" is not London.
 */
export function countryFirst<C extends Pick<Candidate, "url" | "meta">>(
  found: readonly C[],
  country: string,
  typed: string,
): readonly C[] {
  const wanted = meaningOf(typed);
  const countryOf = ({ url }: C): string | undefined => /[?&]place=([a-z]{2})\b/u.exec(url)?.[1];
  const order = (one: C): number =>
    Number(!beginsATown(one.meta.title ?? "", wanted)) * 2 + Number(countryOf(one) !== country);
  const places = found.filter((one) => countryOf(one) !== undefined);
  const sorted = places.toSorted((a, b) => order(a) - order(b)).values();
  return found.map((one) => (countryOf(one) === undefined ? one : (sorted.next().value ?? one)));
}

/** Whether one of the towns of a place's name, as in "Norwich-New London-Willimantic", begins with a word typed. */
function beginsATown(name: string, wanted: readonly string[]): boolean {
  return name.split(/[-–,:(]/u).some((town) => {
    const [first] = meaningOf(town);
    return first !== undefined && wanted.some((word) => isSame(word, first));
  });
}
