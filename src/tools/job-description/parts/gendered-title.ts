/** French titles of one gender, with the form of the other. */
const pairs: readonly (readonly [string, string])[] = [
  ["chargé", "chargée"],
  ["attaché", "attachée"],
  ["commercial", "commerciale"],
  ["directeur", "directrice"],
  ["conseiller", "conseillère"],
  ["vendeur", "vendeuse"],
  ["technicien", "technicienne"],
  ["assistant", "assistante"],
  ["délégué", "déléguée"],
  ["ingénieur", "ingénieure"],
  ["négociateur", "négociatrice"],
];

const whole = (word: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{M}·.])${word}(?![\p{L}\p{M}·.(])`, "iu");
const isWhole = (title: string, word: string): boolean => whole(word).test(title);

/**
 * The double form of a French title that names one gender alone: "Chargé de comptes" → "Chargé ou chargée de
 * comptes (F/H)". Undefined for a title that names both or neither.
 */
export function doubleForm(title: string): string | undefined {
  if (/\((?:F\/H|H\/F|h\/f|f\/h)\)|F\/H|H\/F/u.test(title)) return undefined;
  // The first word of one gender is the noun that the others agree with.
  const [first] = pairs
    .flatMap(([his, hers]) => {
      const [man, woman] = [isWhole(title, his), isWhole(title, hers)];
      if (man === woman) return [];
      const word = man ? his : hers;
      return [{ his, hers, word, at: title.toLowerCase().search(whole(word)) }];
    })
    .toSorted((a, b) => a.at - b.at);
  if (first === undefined) return undefined;
  const { his, hers, word, at } = first;
  const both = `${/^\p{Lu}/u.test(title.charAt(at)) ? his.charAt(0).toUpperCase() + his.slice(1) : his} ou ${hers}`;
  return `${title.slice(0, at)}${both}${title.slice(at + word.length)} (F/H)`;
}
