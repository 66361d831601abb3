/** French titles of one gender, with the form of the other. */
const pairs: readonly (readonly [string, string])[] = [
  ["chargé", "chargée"],
  ["attaché", "attachée"],
  ["commercial", "commerciale"],
  ["directeur", "directrice"],
  ["conseiller", "conseillère"],
  ["vendeur", "vendeuse"],
  ["technicien", "technicienne"],
  ["gestionnaire", "gestionnaire"],
  ["assistant", "assistante"],
  ["délégué", "déléguée"],
  ["ingénieur", "ingénieure"],
  ["négociateur", "négociatrice"],
];

const isWhole = (title: string, word: string): boolean =>
  new RegExp(String.raw`(?<![\p{L}\p{M}·.])${word}(?![\p{L}\p{M}·.(])`, "iu").test(title);

/**
 * The double form of a French title that names one gender alone: "Chargé de comptes" → "Chargé ou chargée de
 * comptes (F/H)". Undefined for a title that names both or neither.
 */
export function doubleForm(title: string): string | undefined {
  if (/\((?:F\/H|H\/F|h\/f|f\/h)\)|F\/H|H\/F/u.test(title)) return undefined;
  for (const [his, hers] of pairs) {
    if (his === hers) continue;
    const [man, woman] = [isWhole(title, his), isWhole(title, hers)];
    if (man === woman) continue;
    const word = man ? his : hers;
    const found = new RegExp(String.raw`(?<![\p{L}\p{M}])${word}(?![\p{L}\p{M}])`, "iu").exec(title);
    if (found === null) continue;
    const isCapital = /^\p{Lu}/u.test(found[0]);
    const both = `${isCapital ? his.charAt(0).toUpperCase() + his.slice(1) : his} ou ${hers}`;
    return `${title.slice(0, found.index)}${both}${title.slice(found.index + word.length)} (F/H)`;
  }
  return undefined;
}
