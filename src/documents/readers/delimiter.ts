export const delimiters = ["\t", ";", "|", ","] as const;
export type Delimiter = (typeof delimiters)[number];

/** As many lines as show how a table is written. */
const looked = 50;

/**
 * What separates the cells of a table. It is the one that cuts most lines into the same number of cells; where two do as
 * well, the one that is rarer in text: a comma may be a decimal or stand in a name, a tab never does.
 */
export function delimiterOf(text: string): Delimiter {
  const lines = firstLines(text).filter((line) => line.trim() !== "");
  let best: Delimiter = ",";
  let bestShare = 0;
  for (const delimiter of delimiters) {
    const counts = lines.map((line) => cutsIn(line, delimiter));
    // The heads say how many cells there are; a decimal comma is in none of them.
    const wanted = counts[0] ?? 0;
    if (wanted === 0) continue;
    const share = counts.filter((count) => count === wanted).length / counts.length;
    if (share > bestShare + 0.1) {
      best = delimiter;
      bestShare = share;
    }
  }
  return best;
}

function firstLines(text: string): readonly string[] {
  // A cell of hundreds of lines is no reason to split a text of megabytes.
  return text.slice(0, 50_000).split(/\r\n|\r|\n/u, looked);
}

/** How often the delimiter stands outside of quotes. */
function cutsIn(line: string, delimiter: Delimiter): number {
  return line.replaceAll(/"(?:[^"]|"")*"/gu, "").split(delimiter).length - 1;
}
