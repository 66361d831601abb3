export const delimiters = ["\t", ";", "|", ","] as const;
export type Delimiter = (typeof delimiters)[number];

/** As many lines as show how a table is written. */
const looked = 50;

/** Lines of a title may stand above the heads. */
export const mostTitles = 5;

/**
 * What separates the cells of a table. It is the one that cuts most lines into the same number of cells; where two do as
 * well, the one that is rarer in text: a comma may be a decimal or stand in a name, a tab never does. Where nothing
 * separates them, the lines are one column.
 */
export function delimiterOf(text: string): Delimiter {
  const lines = firstLines(text).filter((line) => line.trim() !== "");
  let best: Delimiter = "\t";
  let bestShare = 0;
  for (const delimiter of delimiters) {
    const counts = lines.map((line) => cutsIn(line, delimiter));
    // The heads say how many cells there are; a decimal comma is in none of them.
    const first = counts.findIndex((count) => count > 0);
    const wanted = counts[first] ?? 0;
    if (wanted === 0 || first > mostTitles || (delimiter === "," && first > 0 && wanted < 2)) continue;
    const share = counts.filter((count) => count === wanted).length / counts.length;
    if (share > bestShare + 0.1) {
      best = delimiter;
      bestShare = share;
    }
  }
  return best;
}

function firstLines(text: string): readonly string[] {
  // A cell of hundreds of lines is no reason to split a text of megabytes. A cell in quotes may have lines of its own.
  return text
    .slice(0, 50_000)
    .replaceAll(/(^|[\t;|,\r\n])"(?:[^"]|"")*"/gu, "$1")
    .split(/\r\n|\r|\n/u, looked);
}

/** One amount, such as "38,000" or "38 000,50 €". */
const oneAmount = /^[^\d,]*\d{1,3}(?:[\s.]?\d{3})*(?:,\d{2,3})+[^\d,]*$/u;

function cutsIn(line: string, delimiter: Delimiter): number {
  return delimiter === "," && oneAmount.test(line) ? 0 : line.split(delimiter).length - 1;
}
