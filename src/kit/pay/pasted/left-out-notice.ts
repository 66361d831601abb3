import type { Phrase } from "../../words/phrase.ts";

/** How many of the lines pasted are left out for this reason, the first of them by number, and how many are used. */
export function leftOutNotice(key: string, lines: readonly number[], used: number): readonly Phrase[] {
  const values = {
    count: { number: lines.length },
    used: { number: used },
    lines: { list: lines.slice(0, 5).map(String) },
  };
  return lines.length === 0 ? [] : [{ key, values }];
}
