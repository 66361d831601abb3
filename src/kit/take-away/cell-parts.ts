import type { SheetCell } from "#documents/xlsx/sheet.ts";
import type { Figure } from "#schema/figure.ts";
import { cellText } from "../result/cell-text.ts";
import { amountNames, type AmountName, type Cell, type Column, type NumberHolds } from "../result/table.ts";
import type { MoneyUnit } from "../words/phrase.ts";
import type { Words } from "../words/words.ts";

/**
 * The part of a table's cell that a column of a file holds: one of its amounts, or the number in brackets.
 */
export type Part = AmountName | "beside";

/** The parts of a table's column: one number, or several that each need a column in the file. */
export function partsOf(column: Column, cells: readonly Cell[]): readonly Part[] {
  const used = amountNames.filter((name) =>
    cells.some((cell) =>
      "figure" in cell ? entryOf(cell.figure, name) !== undefined : name === "value" && !("missing" in cell),
    ),
  );
  const parts: readonly Part[] = used.length > 0 ? used : ["value"];
  return column.beside === undefined ? parts : [...parts, "beside"];
}

/**
 * One part of a cell as a number, formatted as on the page. If the cell is empty, its first part gives the
 * reason.
 */
export function partOf(
  cell: Cell | undefined,
  part: Part,
  isFirst: boolean,
  column: Column,
  words: Words,
): SheetCell {
  if (cell === undefined) return "";
  if ("missing" in cell || "text" in cell || "day" in cell)
    return isFirst ? cellText(cell, column, words) : "";
  if ("number" in cell) {
    if (part === "beside") {
      return cell.beside === undefined || column.beside === undefined
        ? ""
        : { number: cell.beside, format: formatOf(column.beside.holds) };
    }
    return part === "value" ? { number: cell.number, format: numberFormat(column) } : "";
  }
  const { figure } = cell;
  if (figure.kind === "suppressed") return isFirst ? words.text(`figure.suppressed.${figure.reason}`) : "";
  return column.holds.is === "figure" ? amountCell(entryOf(figure, part), column.holds.unit, words) : "";
}

export function entryOf(figure: Figure, name: string): unknown {
  return Object.entries(figure).find(([key]) => key === name)?.[1];
}

/** An amount, a top code or a suppressed value. */
function amountCell(amount: unknown, unit: MoneyUnit, words: Words): SheetCell {
  if (typeof amount === "number") return { number: amount, format: decimalFormat(unit.decimals) };
  if (typeof amount !== "object" || amount === null) return "";
  return "atLeast" in amount && typeof amount.atLeast === "number"
    ? words.text("figure.at-least", { amount: words.format.number(amount.atLeast, unit.decimals) })
    : "–";
}

function numberFormat({ holds }: Column): string {
  switch (holds.is) {
    case "figure":
      return decimalFormat(holds.unit.decimals);
    case "text":
    case "day":
      return "General";
    case "number":
    case "share":
    case "money":
      return formatOf(holds);
  }
}

function formatOf(holds: NumberHolds): string {
  switch (holds.is) {
    case "number":
      return decimalFormat(holds.decimals);
    case "money":
      return signedFormat(decimalFormat(holds.unit.decimals), holds.signed);
    case "share":
      return signedFormat(`${decimalFormat(holds.decimals)}%`, holds.signed);
  }
}

/** One format each for values above, below and at zero. */
function signedFormat(plain: string, signed = false): string {
  return signed ? `+${plain};-${plain};${plain}` : plain;
}

function decimalFormat(decimals: number): string {
  return decimals > 0 ? `#,##0.${"0".repeat(decimals)}` : "#,##0";
}

/** The head of a part's column. If a column has only one part, it keeps its own name. */
export function partHead(column: Column, part: Part, parts: readonly Part[], words: Words): string {
  const head = words.say(column.head);
  if (part === "value") return head;
  if (part === "beside") {
    const name = column.beside === undefined ? "" : words.say(column.beside.head);
    return words.text("xlsx.column", { column: head, part: name });
  }
  // If no lower bound is published, name the upper one "up to".
  if (part === "high" && !parts.includes("low")) {
    return words.text("xlsx.column", { column: head, part: words.kind("ceiling") });
  }
  const key = words.has(`csv.${part}`) ? `csv.${part}` : `figure.${part}`;
  return words.text("xlsx.column", { column: head, part: words.text(key) });
}
