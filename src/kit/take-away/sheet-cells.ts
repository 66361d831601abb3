import type { SheetCell } from "#documents/xlsx.ts";
import { percentileNames } from "#schema/names.ts";
import type { MoneyUnit, Value } from "../words/phrase.ts";
import type { TableCell } from "../result/result.ts";
import type { Words } from "../words/wording.ts";

const amounts = ["low", "high", "value", ...percentileNames, "mean"] as const;

/** What a column of a sheet holds of a table's cells: one of their amounts, or the number in brackets. */
export type Part = (typeof amounts)[number] | "beside";

/** What a table's column holds: one number, or several that each need a column of their own. */
export function partsOf(cells: readonly TableCell[]): readonly Part[] {
  const used = amounts.filter((name) =>
    cells.some((cell) =>
      "figure" in cell ? amountIn(cell.figure, name) : name === "value" && "value" in cell,
    ),
  );
  const beside = cells.some((cell) => "value" in cell && cell.beside !== undefined);
  const parts: readonly Part[] = used.length > 0 ? used : ["value"];
  return beside ? [...parts, "beside"] : parts;
}

/** A cell in the columns its parts need; why it is empty stands in the first. */
export function cellsOf(
  cell: TableCell | undefined,
  parts: readonly Part[],
  unit: MoneyUnit,
  words: Words,
): readonly SheetCell[] {
  return parts.map((part, index): SheetCell => {
    const first = index === 0;
    if (cell === undefined) return "";
    if ("missing" in cell) return first ? words.say(cell.missing) : "";
    if ("value" in cell) {
      const value = part === "beside" ? cell.beside : cell.value;
      return value === undefined ? "" : numberIn(value, words);
    }
    const { figure } = cell;
    if (figure.kind === "suppressed") return first ? words.text(`figure.suppressed.${figure.reason}`) : "";
    return amountCell(amountIn(figure, part), unit, words);
  });
}

function amountIn(figure: object, name: string): unknown {
  return Object.entries(figure).find(([key]) => key === name)?.[1];
}

/** An amount, a top code or what is withheld. */
function amountCell(amount: unknown, unit: MoneyUnit, words: Words): SheetCell {
  if (typeof amount === "number") return { number: amount, format: decimalFormat(unit.decimals) };
  if (typeof amount !== "object" || amount === null) return "";
  return "atLeast" in amount && typeof amount.atLeast === "number"
    ? words.text("figure.at-least", { amount: words.format.number(amount.atLeast, unit.decimals) })
    : "–";
}

/** A value as the number it is, shown as the page shows it; anything else as its text. */
function numberIn(value: Value, words: Words): SheetCell {
  if (typeof value === "string") return value;
  if ("percent" in value) {
    const plain = `${decimalFormat(value.decimals)}%`;
    return { number: value.percent, format: value.signed === true ? `+${plain};-${plain};${plain}` : plain };
  }
  if ("money" in value) return { number: value.money, format: decimalFormat(value.unit.decimals) };
  if (!("number" in value)) return words.value(value);
  return value.decimals === undefined
    ? value.number
    : { number: value.number, format: decimalFormat(value.decimals) };
}

function decimalFormat(decimals: number): string {
  return decimals > 0 ? `#,##0.${"0".repeat(decimals)}` : "#,##0";
}
