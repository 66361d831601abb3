import { describe, expect, it } from "vitest";
import { xlsx, type Sheet } from "#documents/xlsx.ts";
import { readWorkbook, unzip } from "../fixtures/unzip.ts";

const sheet: Sheet = {
  name: "Pay",
  title: "Pay (euros a month)",
  head: ["City", "Pay", "Difference"],
  rows: [
    ["Northford", { number: 1234.5678, format: "#,##0.00" }, { number: 0.25, format: "+0.0%;-0.0%;0.0%" }],
    ['=HYPERLINK("https://example.org")', 12, "– not published"],
    ["+33 1 & <b>", 0, ""],
  ],
};

const written = async (...sheets: readonly Sheet[]): Promise<Buffer> =>
  Buffer.from(await (await xlsx(sheets)).arrayBuffer());

describe("a workbook", () => {
  it("holds each sheet with its title, its head and its rows, numbers as numbers in full", async () => {
    const book = readWorkbook(await written(sheet));
    expect([...book.keys()]).toEqual(["Pay"]);
    expect(book.get("Pay")).toEqual([
      ["Pay (euros a month)"],
      ["City", "Pay", "Difference"],
      ["Northford", 1234.5678, 0.25],
      ['=HYPERLINK("https://example.org")', 12, "– not published"],
      ["+33 1 & <b>", 0],
    ]);
  });

  it("shows numbers in their format, and never runs a text as a formula", async () => {
    const files = unzip(await written(sheet));
    expect(files.get("xl/styles.xml")).toContain('formatCode="#,##0.00"');
    expect(files.get("xl/styles.xml")).toContain('formatCode="+0.0%;-0.0%;0.0%"');
    expect(files.get("xl/worksheets/sheet1.xml")).not.toMatch(/<f[ >]/u);
  });

  it("names sheets as a spreadsheet takes them: 31 characters, no sign of an address, each once", async () => {
    const names = [
      "Écart avec : Paris / Lyon [2025]",
      "écart avec   Paris   Lyon  2025",
      "A".repeat(40),
      "''",
      "Pay",
      "pay",
    ];
    const book = readWorkbook(await written(...names.map((name) => ({ ...sheet, name }))));
    const found = [...book.keys()];
    expect(found).toHaveLength(names.length);
    expect(new Set(found.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of found) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/u);
    expect(found.at(-1)).toBe("pay 2");
  });

  it("keeps its widths within reason and wraps long text", async () => {
    const long = { ...sheet, head: [], rows: [["x", "word ".repeat(40).trim()]] };
    const xml = unzip(await written(long));
    expect(xml.get("xl/worksheets/sheet1.xml")).toContain('width="70"');
    expect(xml.get("xl/styles.xml")).toContain('wrapText="1"');
  });

  it("is refused, not left hanging, where the library would need a worker our pages forbid", async () => {
    const rows = Array.from({ length: 6000 }, (_, row) => [`Place ${String(row)}`, row, row * 2]);
    await expect(xlsx([{ ...sheet, rows }])).rejects.toThrow(RangeError);
  });
});
