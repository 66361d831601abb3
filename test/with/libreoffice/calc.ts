import { beforeAll, describe, expect, it } from "vitest";
import { csv, dialects, type CsvDialect } from "#documents/csv.ts";
import { sheetsOf } from "#documents/tables.ts";
import type { Table } from "#documents/tree.ts";
import { xlsx } from "#documents/xlsx.ts";
import { convert } from "../../fixtures/programs.ts";
import { all, parseXml, textIn, type XmlElement } from "../../fixtures/xml.ts";

const texts = [
  "Orléans – Анна, דנה 🙂",
  "=1+1",
  '=HYPERLINK("https://example.org")',
  "=cmd|' /C calc'!A0",
  "+33 1",
  "-x",
  "@SUM(A1)",
  "＝1+1",
  " =1+1",
  'quotes " and ; and , in one',
  "two\nlines",
  "_x0041_",
  "Call;=6*7",
];
const numbers = [1234.5, -3, 123_456.789012345, 9_876_543_210, 0];
const table: Table = {
  block: "table",
  caption: "=1+1",
  head: ["Text", "Number"],
  rows: texts.map((text, index) => [text, numbers[index % numbers.length] ?? 0]),
};
/** A table of more than 160 kB, with a note in its first row. */
const long: Table = {
  block: "table",
  caption: "Pay",
  head: ["Place", "Pay", "Note"],
  rows: Array.from({ length: 6000 }, (_, row) => [
    `Place ${String(row)}`,
    row,
    row === 0 ? "a note of eighty signs, again ".repeat(14) : "",
  ]),
};

interface Read {
  readonly text: string;
  readonly number: number | undefined;
  readonly formula: boolean;
}

/** The cells of a flat sheet that hold something, row by row. */
function rowsOf(flat: string): readonly (readonly Read[])[] {
  return all(parseXml(flat), "table:table-row")
    .map((row) => all(row, "table:table-cell").map(cellOf))
    .map((cells) => cells.filter(({ text }) => text !== ""))
    .filter((cells) => cells.length > 0);
}

function cellOf(cell: XmlElement): Read {
  const isNumber = cell.attributes.get("office:value-type") === "float";
  const paragraphs = all(cell, "text:p").map((one) => textIn(one, { "text:s": " ", "text:tab": "\t" }));
  return {
    text: paragraphs.join("\n"),
    number: isNumber ? Number(cell.attributes.get("office:value")) : undefined,
    formula: cell.attributes.has("table:formula"),
  };
}

/** What LibreOffice makes of our sheets: numbers are numbers, and nothing runs. */
export function calcTests(soffice: string): void {
  describe("opens a sheet", () => {
    let workbook: string;
    let print: string;

    beforeAll(async () => {
      const bytes = async (one: Table) => Buffer.from(await (await xlsx(sheetsOf([one]))).arrayBuffer());
      const files = { "a.xlsx": await bytes(table), "print.xlsx": await bytes(long) };
      const flat = await convert(soffice, files, "fods");
      workbook = flat("a.xlsx").toString();
      print = flat("print.xlsx").toString();
    }, 120_000);

    it("of a workbook with every text as text and every number in full", () => {
      const [title, head, ...rows] = rowsOf(workbook);
      expect(title?.map(({ text }) => text)).toEqual(["=1+1"]);
      expect(head?.map(({ text }) => text)).toEqual(["Text", "Number"]);
      expect(rows.map(([text]) => text?.text)).toEqual(texts);
      expect(rows.map(([, number]) => number?.number)).toEqual(table.rows.map(([, number]) => number));
      expect(
        rowsOf(workbook)
          .flat()
          .some(({ formula }) => formula),
      ).toBe(false);
    });

    it("of a workbook for paper: landscape, one page wide, the head on each page, notes in full", () => {
      const pages = all(parseXml(print), "style:page-layout-properties");
      const used = pages.filter(({ attributes }) => attributes.get("style:scale-to-X") === "1");
      expect(used.map(({ attributes }) => attributes.get("style:print-orientation"))).toEqual(["landscape"]);
      const [sheet] = all(parseXml(print), "table:table");
      const top = sheet === undefined ? [] : all(sheet, "table:table-header-rows");
      expect(top.map((rows) => all(rows, "table:table-row").length)).toEqual([2]);
      expect(rowsOf(print)).toHaveLength(long.rows.length + 2);
      // The note of 400 letters, in the row under the head, is at least four lines of 12 points high.
      const styles = all(parseXml(print), "style:style");
      const note = all(parseXml(print), "table:table-row")[2]?.attributes.get("table:style-name");
      const style = styles.find(({ attributes }) => attributes.get("style:name") === note);
      const height = style && all(style, "style:table-row-properties")[0]?.attributes.get("style:row-height");
      expect(Number.parseFloat(height ?? "")).toBeGreaterThan(48 / 72);
    });

    it.each([
      { name: "English", dialect: dialects.en, filter: "CSV:44,34,76,1,,2057" },
      { name: "French", dialect: dialects.fr, filter: "CSV:59,34,76,1,,1036" },
    ])("of $name CSV with its texts and numbers, and runs none of it", async ({ dialect, filter }) => {
      const [head, ...rows] = rowsOf(await opened(dialect, filter));
      expect(head?.map(({ text }) => text)).toEqual(["Text", "Number"]);
      // What would have run begins with a mark now, and else every text is as it was.
      expect(rows.map(([text]) => text?.text.replace(/(?<=^|;)'/u, ""))).toEqual(texts);
      expect(rows.map(([, number]) => number?.number)).toEqual(table.rows.map(([, number]) => number));
      expect([head ?? [], ...rows].flat().some(({ formula }) => formula)).toBe(false);
    });

    it.each([
      { name: "English", dialect: dialects.en, filter: "CSV:59,34,76,1,,2057" },
      { name: "French", dialect: dialects.fr, filter: "CSV:44,34,76,1,,1036" },
    ])("of $name CSV opened with the other's separator, and runs none of it", async ({ dialect, filter }) => {
      const cells = rowsOf(await opened(dialect, filter)).flat();
      expect(cells.some(({ formula }) => formula)).toBe(false);
      expect(cells.map(({ text }) => text)).not.toContain("42");
      expect(cells.length).toBeGreaterThan(texts.length);
    });

    async function opened(dialect: CsvDialect, filter: string): Promise<string> {
      const flat = await convert(soffice, { "a.csv": csv(table, dialect) }, "fods", [`--infilter=${filter}`]);
      return flat("a.csv").toString();
    }
  });
}
