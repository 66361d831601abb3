/** The most attainments that are read: more than any sales team has. */
const most = 2000;

/**
 * Attainments of quota as people paste them from a spreadsheet: "87", "87 %", "0,87" or "0.87", one a line or apart by
 * tabs and semicolons. Where all are under 3, they are taken for shares, else for percentages.
 */
export function attainmentsIn(text: string): { readonly values: readonly number[]; readonly unread: number } {
  const cells = text
    .split(/[\n\t;]+|\s{2,}/u)
    .map((cell) => cell.replaceAll(/[\s\u00A0\u202F%]/gu, "").replace(",", "."))
    .filter((cell) => cell !== "");
  const numbers = cells.filter((cell) => /^\d{1,4}(?:\.\d+)?$/u.test(cell)).map(Number);
  const areShares = numbers.every((number) => number < 3) && !text.includes("%");
  const values = numbers
    .map((number) => (areShares ? number : number / 100))
    .filter((number) => number <= 10);
  return { values: values.slice(0, most), unread: cells.length - values.length };
}
