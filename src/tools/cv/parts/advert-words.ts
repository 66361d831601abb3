import { linesOf, textOf, type DraftShown, type Note } from "#kit/builder/builder.ts";
import { wordsIn } from "#core/words-in.ts";
import type { Words } from "#kit/words/words.ts";

/** Words of grammar and of every advert, in both languages: they say nothing of the job. */
const plain: ReadonlySet<string> = new Set(
  wordsIn(
    "about above after again all also among and any are around because been before being both but can could each every " +
      "from have having here his her how into its just like more most much must need not now offer only other our over own " +
      "per same she should some such than that the their them then there these they this those through time under until very was " +
      "well were what when where which while who why will with within without would year years you your company job role work working " +
      "team join apply position candidate candidates opportunity experience skills good great strong ability looking " +
      "afin ainsi alors apres avant avec avez avoir aussi autre autres aux bien cela celui cette ceux chaque chez comme dans depuis des " +
      "donc dont elle elles entre est etes etre faire fait fois hors ils leur leurs lors mais meme moins nos notre nous ont par parmi " +
      "pas pendant peu plus plusieurs pour pouvez quand que quel quelle qui sans selon ses soit sont sous sur tous tout toute toutes " +
      "tres une vers vos votre vous poste entreprise equipe profil missions mission recherche recherchons offre candidat candidature " +
      "experience competences annee annees ans",
  ),
);

export interface Compared {
  readonly found: readonly string[];
  readonly missing: readonly string[];
}

/** How many words are named: more would not be read. */
const most = 20;

/**
 * The words of an advert that the CV has and those it lacks, the most frequent first. Names with signs, such as
 * "B2B" or "C#", count as the letters and digits they hold.
 */
export function compareWords(advert: string, cv: string): Compared {
  const counts = new Map<string, { readonly word: string; count: number }>();
  const written = advert.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu) ?? [];
  for (const word of written) {
    for (const part of wordsIn(word)) {
      if (part.length < 3 || plain.has(part) || /^\d+$/u.test(part)) continue;
      const known = counts.get(stem(part));
      if (known === undefined)
        counts.set(stem(part), { word: word.replace(/^[ldnsjmtcqu]{1,2}[’']/iu, ""), count: 1 });
      else known.count += 1;
    }
  }
  const has = new Set(wordsIn(cv).map(stem));
  const ranked = [...counts]
    .toSorted(([, a], [, b]) => b.count - a.count)
    .map(([key, { word }]) => ({ key, word }));
  const named = (isIn: boolean): readonly string[] =>
    ranked
      .filter(({ key }) => has.has(key) === isIn)
      .map(({ word }) => word)
      .slice(0, most);
  return { found: named(true), missing: named(false) };
}

/** Singular and plural are one word. */
function stem(word: string): string {
  return word.length > 3 ? word.replace(/[sx]$/u, "").replace(/e$/u, "") : word;
}

export function advertNotes(draft: DraftShown, _library: unknown, words: Words): readonly Note[] {
  const advert = textOf(draft, "advert");
  if (advert === "") return [];
  const { found, missing } = compareWords(advert, cvText(draft));
  const note = (id: string, list: readonly string[]): Note => ({
    id,
    title: words.text(`advert.${id}`, { count: list.length }),
    text: list.length === 0 ? words.text("advert.none") : list.join(", "),
  });
  return [note("missing", missing), note("found", found)];
}

/** Everything the reader wrote of themselves. */
export function cvText(draft: DraftShown): string {
  return [
    ...["label", "summary"].map((name) => textOf(draft, name)),
    ...linesOf(draft, "figures"),
    ...["work", "skills", "languages", "education"].flatMap((list) =>
      draft.entries(list).flatMap(({ values: { rest: _rest, ...values } }) => Object.values(values)),
    ),
  ].join("\n");
}
