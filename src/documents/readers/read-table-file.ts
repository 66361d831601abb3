import { decodeText } from "./decode-text.ts";
import type { ReadProblem } from "./problem.ts";
import type { TableFile } from "./table-file.ts";

/** A larger file is refused unread: text of this length is some 300,000 lines. */
const mostBytes = 20_000_000;

/** Reads a CSV or text file in any usual encoding, or the sheets of a workbook, which it tells by their first bytes. */
export async function readTableFile(
  file: string,
  bytes: Uint8Array,
  onProgress: (share: number) => void = () => undefined,
): Promise<TableFile> {
  const refuse = (id: string, values: ReadProblem["values"] = {}): TableFile => ({
    problem: { id, place: { file }, values },
  });
  if (bytes.length === 0) return refuse("empty-file");
  if (bytes.length > mostBytes) return refuse("too-large", { megabytes: mostBytes / 1e6 });
  const [first, second, third, fourth] = bytes;
  if (first === 0x50 && second === 0x4b && third === 3 && fourth === 4) {
    const { readXlsx } = await import("./read-xlsx.ts");
    return readXlsx(file, bytes, onProgress);
  }
  // A workbook of before 2007 or an encrypted one; a PDF; a picture: nothing that holds lines of text.
  if ((first === 0xd0 && second === 0xcf) || isNoText(bytes)) return refuse("not-a-table");
  const text = decodeText(bytes);
  return text.trim() === "" ? refuse("empty-file") : { sheets: [{ name: file, text }] };
}

/** Text has no zero bytes but in UTF-16, where every other byte of a western text is one. */
function isNoText(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4000);
  if (new TextDecoder("latin1").decode(sample.subarray(0, 5)) === "%PDF-") return true;
  const decoded = decodeText(sample);
  return decoded.includes("\0");
}
