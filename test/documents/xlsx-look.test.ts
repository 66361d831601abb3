import { describe, expect, it } from "vitest";
import { xlsx } from "#documents/xlsx.ts";
import type { Sheet, SheetCell } from "#documents/xlsx/sheet.ts";
import { readWorkbook, unzip } from "../fixtures/unzip.ts";
import { all, parseXml, type XmlElement } from "../fixtures/xml.ts";

const book = async (...sheets: readonly Sheet[]): Promise<Buffer> =>
  Buffer.from(await (await xlsx(sheets)).arrayBuffer());
const part = async (path: string, ...sheets: readonly Sheet[]): Promise<XmlElement> =>
  parseXml(unzip(await book(...sheets)).get(`xl/${path}`) ?? "");
const sheet = (name: string, rows: readonly (readonly SheetCell[])[] = [], head: readonly string[] = []) => ({
  name,
  title: "Title",
  head,
  rows,
});
const valuesOf = (within: XmlElement, name: string, attribute: string) =>
  all(within, name).map(({ attributes }) => attributes.get(attribute));

describe("the look of a workbook", () => {
  const rows = [
    ["x", "y".repeat(30), "z".repeat(200)],
    [1, "y", "z".repeat(70)],
  ];

  it("gives a column the width of its longest text, from 12 to 70", async () => {
    const written = await part("worksheets/sheet1.xml", sheet("Pay", rows, ["a", "b", "c"]));
    expect(valuesOf(written, "col", "width")).toEqual(["12", "32", "70"]);
  });

  it("leaves columns of long texts what the page has, so that printed letters stay readable", async () => {
    const long = ["x".repeat(200), "y".repeat(90), "z".repeat(40), 1];
    const written = await part("worksheets/sheet1.xml", sheet("Pay", [long]));
    expect(valuesOf(written, "col", "width")).toEqual(["39", "39", "39", "12"]);
    const many = await part("worksheets/sheet1.xml", sheet("Pay", [Array<string>(9).fill("x".repeat(99))]));
    expect(valuesOf(many, "col", "width")).toEqual(Array(9).fill("24"));
  });

  it("wraps what is wider than its column, in rows of the height that takes", async () => {
    const note = `${"word ".repeat(30)}end`;
    const lines = "one\ntwo";
    const files = unzip(
      await book(
        sheet("Pay", [
          ["x", note],
          ["x".repeat(12), lines],
          ["x", "y"],
        ]),
      ),
    );
    const written = parseXml(files.get("xl/worksheets/sheet1.xml") ?? "");
    const styles = all(all(parseXml(files.get("xl/styles.xml") ?? ""), "cellXfs")[0] ?? written, "xf");
    const isWrapped = valuesOf(written, "c", "s").map(
      (style) => valuesOf(styles[Number(style)] ?? written, "alignment", "wrapText")[0] === "1",
    );
    expect(isWrapped).toEqual([false, false, true, false, true, false, false]);
    // 153 characters in 69 are three lines, of 15 points each.
    expect(valuesOf(written, "row", "ht")).toEqual([undefined, "45", "30", undefined]);
  });

  it("breaks an address in its row, and makes no row higher than Excel allows", async () => {
    const heights = async (text: string) =>
      valuesOf(await part("worksheets/sheet1.xml", sheet("Pay", [[text]])), "row", "ht")[1];
    expect(await heights("x".repeat(139))).toBe("45");
    expect(await heights(`See ${"x".repeat(69)} there`)).toBe("45");
    expect(await heights("x".repeat(9000))).toBe("409");
  });

  it("keeps the title and the head in sight, the head over a rule in the site's ink", async () => {
    const pane = async (one: Sheet) => valuesOf(await part("worksheets/sheet1.xml", one), "pane", "ySplit");
    expect(await pane(sheet("Pay", rows, ["a"]))).toEqual(["2"]);
    expect(await pane(sheet("Pay", rows))).toEqual(["1"]);
    const styles = await part("styles.xml", sheet("Pay", [], ["a"]));
    expect(all(styles, "b")).toHaveLength(1);
    const ruled = all(styles, "bottom").filter((side) => side.attributes.size > 0);
    expect(ruled.map((side) => [side.attributes.get("style"), ...valuesOf(side, "color", "rgb")])).toEqual([
      ["thin", "FF13212C"],
    ]);
  });

  it("sets the head of numbers over them, on the right", async () => {
    const files = unzip(await book(sheet("Pay", [["Paris", 1]], ["City", "Pay"])));
    expect(files.get("xl/styles.xml")?.match(/horizontal="right"/gu)).toHaveLength(1);
  });

  it("sets words off from the numbers before them, and no others", async () => {
    const indents = async (one: Sheet): Promise<number> =>
      unzip(await book(one))
        .get("xl/styles.xml")
        ?.match(/horizontal="left" indent="1"/gu)?.length ?? 0;
    // The head and the body of the third column.
    expect(await indents(sheet("Pay", [["Paris", 1, "euros"]], ["City", "Pay", "Unit"]))).toBe(2);
    expect(await indents(sheet("Pay", [["Paris", "euros", 1]], ["City", "Unit", "Pay"]))).toBe(0);
  });

  it("prints on A4 landscape, one page wide, with the head on each page", async () => {
    const two = [sheet("It's pay", rows, ["a"]), sheet("Notes", rows)];
    const written = await part("worksheets/sheet1.xml", ...two);
    expect(all(written, "pageSetup").map(({ attributes }) => Object.fromEntries(attributes))).toEqual([
      { paperSize: "9", orientation: "landscape", fitToWidth: "1", fitToHeight: "0" },
    ]);
    expect(valuesOf(written, "pageSetUpPr", "fitToPage")).toEqual(["1"]);
    const files = unzip(await book(...two));
    expect(files.get("xl/workbook.xml")?.match(/<definedName .*?<\/definedName>/gu)).toEqual([
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'It''s pay'!$1:$2</definedName>`,
    ]);
  });

  it("sets a title longer than its table in several lines over it", async () => {
    const long = { ...sheet("Pay", [["a", "b"]]), title: "word ".repeat(10) };
    const written = await part("worksheets/sheet1.xml", long);
    expect(valuesOf(written, "mergeCell", "ref")).toEqual(["A1:B1"]);
    expect(valuesOf(written, "row", "ht")).toEqual(["45", undefined]);
    expect(all(await part("worksheets/sheet1.xml", sheet("Pay", rows)), "mergeCell")).toEqual([]);
  });

  it("begins its rows right under the title where there is no head", async () => {
    const found = readWorkbook(await book(sheet("Pay", [["a"]])));
    expect(found.get("Pay")).toEqual([["Title"], ["a"]]);
  });
});

describe("the texts of a workbook", () => {
  it("are cut where Excel would call the file damaged", async () => {
    const found = readWorkbook(await book(sheet("Pay", [["x".repeat(40_000)]])));
    expect(found.get("Pay")?.[1]).toEqual(["x".repeat(32_767)]);
  });

  it("are not read as characters by number, and only what would be is changed", async () => {
    const written = unzip(await book(sheet("Pay", [["_x0041_ _xAf09_ a_b _xyz_ _x041_ _xghij_"]])));
    expect(written.get("xl/sharedStrings.xml")).toContain(
      "_x005F_x0041_ _x005F_xAf09_ a_b _xyz_ _x041_ _xghij_",
    );
  });

  it("name its sheets whole words of what was wished", async () => {
    const names = [
      "Salaires des chargées de clientèle en Île-de-France",
      "Écart avec : Paris / Lyon [2025]",
      "écart avec : paris / lyon [2025]",
      "A".repeat(31),
      "B".repeat(40),
      "[x]'",
      " 'a' ",
      "l'an",
      "''",
      "Pay",
      "pay",
      "PAY",
      "avril, mai – juin et juillet 2025",
    ];
    const written = await part("workbook.xml", ...names.map((name) => sheet(name)));
    expect(valuesOf(written, "sheet", "name")).toEqual([
      "Salaires des chargées de",
      "Écart avec   Paris   Lyon  2025",
      "écart avec   paris   lyon 2",
      "A".repeat(31),
      "B".repeat(31),
      "x",
      "a",
      "l'an",
      "1",
      "Pay",
      "pay 2",
      "PAY 3",
      "avril, mai – juin et juillet",
    ]);
  });
});
