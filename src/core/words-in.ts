const ligatures: Readonly<Record<string, string>> = { œ: "oe", æ: "ae", ß: "ss", ø: "o", ł: "l" };

/**
 * Which words does a text hold, in a form in which they can be compared?
 *
 * Variant: lower case, without accents and ligatures; whatever is neither a letter nor a digit parts two words.
 *
 * @param text any text, such as the name of a place.
 * @returns the words in their order; none for a text without a letter or digit.
 * @example wordsIn("L’Haÿ-les-Roses") // => ["l", "hay", "les", "roses"]
 */
export function wordsIn(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replaceAll(/[œæßøł]/gu, (letter) => ligatures[letter] ?? letter)
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}
