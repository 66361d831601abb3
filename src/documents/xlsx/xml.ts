import { cleanText } from "../clean-text.ts";

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const mainSpace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const relationSpace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Text for an element or an attribute in double quotes. */
export function escapeXml(text: string): string {
  return cleanText(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** Excel reports the file as damaged if a cell has more characters. */
const longestText = 32_767;

/**
 * Escapes text for a cell: `_x0041_` would be read as the character with that code, so its first underscore
 * is encoded.
 */
export function cellXml(text: string): string {
  return escapeXml(text.slice(0, longestText)).replaceAll(/_(?=x[\da-f]{4}_)/giu, "_x005F_");
}

/** The letters of a column, from 0: A, B … Z, AA. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}
