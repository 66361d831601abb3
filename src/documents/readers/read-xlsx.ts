import readExcelFile from "read-excel-file/universal";
import { stored } from "../zip.ts";
import { tableText } from "./read-csv.ts";
import type { TableFile } from "./table-file.ts";
import { unpack } from "./unpack.ts";

/** A workbook of 50,000 rows and ten columns unpacks to some 30 MB. */
const mostUnpacked = 200_000_000;

/**
 * The sheets of a workbook as text. The library unpacks in workers made of text, which the site's policy forbids, but only
 * what is packed: so it is unpacked here, within a bound, and handed over as an archive of files as they are.
 */
export async function readXlsx(
  file: string,
  bytes: Uint8Array,
  onProgress: (share: number) => void,
): Promise<TableFile> {
  const refuse = (id: string, values = {}): TableFile => ({ problem: { id, place: { file }, values } });
  const unpacked = unpack(bytes, isSheetXml, mostUnpacked, (share) => onProgress(share / 3));
  if ("refused" in unpacked) return refuse(unpacked.refused, { megabytes: mostUnpacked / 1e6 });
  try {
    const sheets = await readExcelFile(stored(unpacked.files).buffer);
    const read = sheets
      .map(({ sheet, data }) => ({ name: sheet, text: tableText(data.map((row) => row.map(cellText))) }))
      .filter(({ text }) => text.trim() !== "");
    onProgress(1);
    return read.length === 0 ? refuse("empty-file") : { sheets: read };
  } catch {
    return refuse("damaged");
  }
}

function isSheetXml(path: string): boolean {
  return path.endsWith(".xml") || path.endsWith(".xml.rels");
}

/**
 * A cell as text. A number is written with a point; of three decimals exactly it gets a fourth, or 12.345 would be taken for
 * twelve thousand.
 */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "number") {
    const text = String(cell);
    return /^-?\d{1,3}\.\d{3}$/u.test(text) ? `${text}0` : text;
  }
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? "" : cell.toISOString().slice(0, 10);
  return typeof cell === "string" || typeof cell === "boolean" ? String(cell) : "";
}
