import { cleanText } from "../clean-text.ts";

const longestName = 31;

/** Valid names for sheets: at most 31 characters, none of `[]:*?/\`, and unique in the workbook. */
export function sheetNames(wished: readonly string[]): readonly string[] {
  return wished.reduce<readonly string[]>((taken, name) => [...taken, freeName(name, taken)], []);
}

function freeName(wished: string, taken: readonly string[]): string {
  const clean =
    cleanText(wished)
      .replaceAll(/[[\]:*?/\\]+/gu, " ")
      .replaceAll(/^[' ]+|[' ]+$/gu, "") || "1";
  const cut = clean.length <= longestName ? clean : clean.slice(0, longestName).replace(/[\s,–-]+\S*$/u, "");
  const used = (name: string): boolean => taken.some((other) => other.toLowerCase() === name.toLowerCase());
  if (!used(cut)) return cut;
  let count = 2;
  while (used(numbered(cut, count))) count += 1;
  return numbered(cut, count);
}

function numbered(name: string, count: number): string {
  return `${name.slice(0, longestName - 4).trimEnd()} ${String(count)}`;
}
