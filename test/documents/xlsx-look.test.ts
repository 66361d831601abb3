import { describe, expect, it } from "vitest";
import { xlsx, type Sheet, type SheetCell } from "#documents/xlsx.ts";
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

  it("wraps what is wider than a column may be, and nothing else", async () => {
    const written = await part("worksheets/sheet1.xml", sheet("Pay", rows));
    const wrapped = valuesOf(written, "c", "s").map((style) => style !== undefined);
    // The title, which is bold, and the text of two hundred letters.
    expect(wrapped).toEqual([true, false, false, true, false, false, false]);
    const plain = await part("styles.xml", sheet("Pay", [["z".repeat(70)]]));
    expect(all(plain, "alignment")).toEqual([]);
    expect(valuesOf(await part("styles.xml", sheet("Pay", rows)), "alignment", "vertical")).toEqual(["top"]);
  });

  it("keeps the title and the head in sight, the head over a rule in the site's ink", async () => {
    const pane = async (one: Sheet) => valuesOf(await part("worksheets/sheet1.xml", one), "pane", "ySplit");
    expect(await pane(sheet("Pay", rows, ["a"]))).toEqual(["2"]);
    expect(await pane(sheet("Pay", rows))).toEqual(["1"]);
    const styles = await part("styles.xml", sheet("Pay", [], ["a"]));
    expect(all(styles, "b")).toHaveLength(1);
    expect(all(styles, "alignment").map(({ attributes }) => Object.fromEntries(attributes))).toEqual([
      { vertical: "bottom", wrapText: "1" },
    ]);
    const ruled = all(styles, "bottom").filter((side) => side.attributes.size > 0);
    expect(ruled.map((side) => [side.attributes.get("style"), ...valuesOf(side, "color", "rgb")])).toEqual([
      ["thin", "FF13212C"],
    ]);
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

describe("the size of a workbook", () => {
  const refused = "This is more than one workbook can hold here.";
  const texts = (count: number, text: string): Sheet =>
    sheet("Pay", [Array.from({ length: count }, (_, index) => `${text}${String(1000 + index)}`)]);
  const numbers = (count: number, cells = 1): Sheet =>
    sheet(
      "Pay",
      Array.from({ length: count }, () => Array<number>(cells).fill(1)),
    );

  it("is that of its texts, in bytes, each once", async () => {
    await expect(xlsx([texts(600, "é".repeat(118))])).rejects.toThrow(refused);
    await expect(xlsx([texts(600, "e".repeat(118))])).resolves.toBeInstanceOf(Blob);
    // 600 · (234 + 4 + 20), and the title: 154,825 bytes; with a letter more in each, 155,425.
    await expect(xlsx([texts(600, "e".repeat(234))])).resolves.toBeInstanceOf(Blob);
    await expect(xlsx([texts(600, "e".repeat(235))])).rejects.toThrow(refused);
    const same = sheet("Pay", [Array<string>(600).fill("e".repeat(400))]);
    await expect(xlsx([same])).resolves.toBeInstanceOf(Blob);
  });

  it("is that of its largest sheet, by rows and cells", async () => {
    await expect(xlsx([numbers(2214)])).resolves.toBeInstanceOf(Blob);
    await expect(xlsx([numbers(2215)])).rejects.toThrow(refused);
    await expect(xlsx([numbers(1409, 2)])).resolves.toBeInstanceOf(Blob);
    await expect(xlsx([numbers(1410, 2)])).rejects.toThrow(refused);
    await expect(xlsx([numbers(2000), { ...numbers(2000), name: "Other" }])).resolves.toBeInstanceOf(Blob);
  });
});
