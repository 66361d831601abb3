import type { PercentileEntry } from "#schema/figure.ts";

/** "#": at or above the top code. "*": no wage estimate is available. */
export const topCoded = "#";
export const noEstimate = "*";

const topCodes: ReadonlyMap<string, number> = new Map([
  ["2020", 208_000],
  ["2021", 208_000],
  ["2022", 239_200],
  ["2023", 239_200],
  ["2024", 239_200],
]);

/** The years that can be read: without its top code, a "#" of another year would have no amount. */
export const years: readonly string[] = [...topCodes.keys()];

/** Annual wages from which that May's file gives "#", from the notes of each file. */
export function topCodeOf(year: string): number {
  const code = topCodes.get(year);
  if (code === undefined) throw new Error(`No top code is known of ${year}.`);
  return code;
}

/** A cell of annual wages that was found in order: a top code is an amount known from below, never a gap or a zero. */
export function entryOf(cell: string, year: string): PercentileEntry {
  if (cell === topCoded) return { atLeast: topCodeOf(year) };
  return cell === noEstimate ? { withheld: "not-estimated" } : Number(cell);
}
