/**
 * A file name from titles and names: letters and digits of any alphabet, joined
 * by hyphens.
 */
export function fileNameOf(...parts: readonly string[]): string {
  return ownFileName("repere", ...parts);
}

/** The same without the name of this site, for a document that is the reader's own. */
export function ownFileName(...parts: readonly string[]): string {
  const words = parts.flatMap((part) => part.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
  // Cut between characters as a reader sees them, which may be of several signs.
  const characters = [...new Intl.Segmenter().segment(words.join("-"))].map(({ segment }) => segment);
  return characters.slice(0, 80).join("");
}
