import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText } from "#documents/readers/decode-text.ts";
import { delimiterOf } from "#documents/readers/delimiter.ts";
import { readCsv, tableText } from "#documents/readers/read-csv.ts";
import { readTableFile } from "#documents/readers/read-table-file.ts";

const text = "Ville;Salaire\nNîmes;45 000,50 €\n";
const utf8 = new TextEncoder().encode(text);

function utf16(order: "le" | "be", withMark: boolean): Uint8Array {
  const little = Buffer.from((withMark ? "\uFEFF" : "") + text, "utf16le");
  return new Uint8Array(order === "le" ? little : little.swap16());
}

describe("the text of a file", () => {
  it.each([
    ["UTF-8", utf8],
    ["UTF-8 with a byte order mark", new Uint8Array([0xef, 0xbb, 0xbf, ...utf8])],
    ["UTF-16, little end first", utf16("le", true)],
    ["UTF-16, big end first", utf16("be", true)],
    ["UTF-16 without a mark, little end first", utf16("le", false)],
    ["UTF-16 without a mark, big end first", utf16("be", false)],
    // î is EE and € is 80 in the code page that Excel writes.
    [
      "Windows-1252",
      new Uint8Array(Array.from(text, (sign) => (sign === "€" ? 0x80 : (sign.codePointAt(0) ?? 0)))),
    ],
  ])("comes out right in %s", (_, bytes) => {
    const { heads, rows } = readCsv(decodeText(bytes));
    expect(heads).toEqual(["Ville", "Salaire"]);
    expect(rows).toEqual([{ row: 2, cells: ["Nîmes", "45 000,50 €"] }]);
  });
});

describe("what separates cells", () => {
  it.each([
    ["a tab", "a\tb\n1,5\t2;0", "\t"],
    ["a semicolon, beside decimal commas", "Ville;Salaire\nLyon;30 000,50\nParis;31 000,75", ";"],
    ["a comma, beside quoted commas", 'City,Pay\n"Portland, Oregon","45,000"\nSalem,"41,500"', ","],
    ["a bar", "a|b\n1|2", "|"],
    ["nothing, in one column", "Pay\n30000\n31000", "\t"],
    ["nothing, in a column of thousands", "38,000\n41,000\n1,200,000", "\t"],
    ["nothing, in a column of decimals under a head", "Salaire\n38000,50\n41 000,75", "\t"],
    ["a comma, in numbers of two columns", "12,38000\n13,41000", ","],
    [
      "a semicolon, below a title with commas",
      "Enquête, Lyon, 2026\n\nVille;Salaire\nLyon;1\nNice;2\nBrest;3",
      ";",
    ],
    ["a tab, around cells of several lines", 'Ville\tSalaire\n"Lyon\n3e"\t38000\n"Lyon\n2e"\t39000', "\t"],
  ])("is %s", (_, table, wanted) => {
    expect(delimiterOf(table)).toBe(wanted);
  });
});

describe("a table of text", () => {
  it("keeps a formula as the text it is, and counts rows as a spreadsheet does", () => {
    const { rows } = readCsv("a;b\n\n=1+1;2\n;\nx;3\n");
    expect(rows).toEqual([
      { row: 3, cells: ["=1+1", "2"] },
      { row: 5, cells: ["x", "3"] },
    ]);
  });

  it("begins with its heads, whatever stands above them", () => {
    const rows = [{ row: 4, cells: ["Lyon", "1"] }];
    expect(readCsv("Enquête 2026;\n\nVille;Salaire\nLyon;1")).toEqual({ heads: ["Ville", "Salaire"], rows });
    // Excel shows no row for the line that names the separator.
    expect(readCsv('sep=;\r\n"a,b";c\r\n1;2')).toEqual({
      heads: ["a,b", "c"],
      rows: [{ row: 2, cells: ["1", "2"] }],
    });
    expect(readCsv("Pay\n1\n2").heads).toEqual(["Pay"]);
  });

  it("comes back cell for cell from what a sheet is written as", () => {
    const cell = fc.string().map((one) => one.replaceAll("\uFEFF", ""));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 20 }), (rows) => {
        const named = [["head a", "head b"], ...rows.map(([a, b]) => [`x${a}`, `y${b}`])];
        const read = readCsv(tableText(named));
        expect(read.rows.map(({ cells }) => cells.map((one) => one.replaceAll("\r\n", "\n")))).toEqual(
          named.slice(1).map((row) => row.map((one) => one.replaceAll("\r\n", "\n"))),
        );
      }),
      { seed: 20261127, numRuns: 200 },
    );
  });
});

describe("a file that is no table", () => {
  it.each([
    ["empty", new Uint8Array(), "empty-file"],
    ["of spaces alone", new TextEncoder().encode(" \n\t\n"), "empty-file"],
    ["an old workbook", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), "not-a-table"],
    ["a PDF", new TextEncoder().encode("%PDF-1.7 …"), "not-a-table"],
    [
      "a picture",
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0, 9, 0]),
      "not-a-table",
    ],
    ["longer than 20 MB", new Uint8Array(20_000_001).fill(65), "too-large"],
  ])("and is %s is refused, with its name", async (_, bytes, id) => {
    const read = await readTableFile("pay.csv", bytes);
    expect(read).toMatchObject({ problem: { id, place: { file: "pay.csv" } } });
  });
});
