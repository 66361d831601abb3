import type { Block, CellNumber } from "./tree.ts";

/** Excel reads its own attributes only where their prefix is declared. */
export const excelSpace = ' xmlns:x="urn:schemas-microsoft-com:office:excel"';

export function hasNumbers(block: Block): boolean {
  return block.block === "table" && block.numbers !== undefined;
}

/**
 * The number of a cell, in the attributes that Excel (`x:num`) and LibreOffice (`sdval`) read, so that spaces
 * and signs of its text do not make it text in a spreadsheet. LibreOffice also writes its text anew, in the
 * format given: `sdnum` names the language of the number, then that of the format.
 */
export function numberAttributes(cell: CellNumber | undefined, language: string): string {
  if (cell === undefined) return "";
  const { number, shown } = cell;
  const forExcel = ` x:num="${String(number)}"`;
  if (shown === undefined) return forExcel;
  const isFrench = language.startsWith("fr");
  const decimals = shown.decimals > 0 ? `${isFrench ? "," : "."}${"0".repeat(shown.decimals)}` : "";
  const prefix = shown.prefix === "" ? "" : `&quot;${shown.prefix}&quot;`;
  const format = `${prefix}${isFrench ? "# ##0" : "#,##0"}${decimals}`;
  return ` sdval="${String(number)}" sdnum="1033;${isFrench ? "1036" : "2057"};${format}"${forExcel}`;
}
