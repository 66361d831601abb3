import { describe, expect, it, vi } from "vitest";
import { xlsx } from "#documents/xlsx.ts";
import type { Sheet } from "#documents/xlsx/sheet.ts";
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

  it("may be of any size, and is written without a worker, which our pages forbid", async () => {
    vi.stubGlobal("Worker", undefined);
    try {
      const rows = Array.from({ length: 30_000 }, (_, row) => [`Place ${String(row)}`, row, row * 2]);
      const found = readWorkbook(await written({ ...sheet, rows })).get("Pay");
      expect(found).toHaveLength(30_002);
      expect(found?.at(-1)).toEqual(["Place 29999", 29_999, 59_998]);
    } finally {
      vi.unstubAllGlobals();
    }
  });

  it("has the same bytes each time", async () => {
    expect(await written(sheet, sheet)).toEqual(await written(sheet, sheet));
  });
});
