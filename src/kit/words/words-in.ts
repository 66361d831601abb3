const ligatures: Readonly<Record<string, string>> = { œ: "oe", æ: "ae", ß: "ss", ø: "o", ł: "l" };

/** The words of a text in lower case, without accents and ligatures, so that they can be compared. */
export function wordsIn(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replaceAll(/[œæßøł]/gu, (letter) => ligatures[letter] ?? letter)
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}
