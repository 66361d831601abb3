/**
 * Breaks a text at spaces into lines of at most `most` characters. A word longer than that gets its own line.
 */
export function wrapLines(text: string, most: number): readonly string[] {
  return text.split(" ").reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1);
    return last === undefined || last.length + 1 + word.length > most
      ? [...lines, word]
      : [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}
