import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readCsv } from "#documents/readers/read-csv.ts";
import { readTableFile } from "#documents/readers/read-table-file.ts";
import { unpack } from "#documents/readers/unpack.ts";
import { zipDirectory } from "#documents/readers/zip-directory.ts";

const silent = (): void => undefined;
const all = (): boolean => true;

/** A workbook of one sheet as spreadsheets write it, without shared strings. */
function plainWorkbook(sheetXml: string): Uint8Array {
  const files: Readonly<Record<string, string>> = {
    "[Content_Types].xml": `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "xl/workbook.xml": `<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Pay" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": sheetXml,
  };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)])),
  );
}

const sheet = (rows: string): string =>
  `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;

describe("a workbook", () => {
  it("gives the rows of its sheet, numbers with a point, and never a thousand for three decimals", async () => {
    const bytes = plainWorkbook(
      sheet(
        `<row r="1"><c r="A1" t="inlineStr"><is><t>Town</t></is></c><c r="B1" t="inlineStr"><is><t>Pay</t></is></c></row>` +
          `<row r="2"><c r="A2" t="inlineStr"><is><t>Nîmes</t></is></c><c r="B2"><v>12.345</v></c></row>` +
          `<row r="3"><c r="A3" t="inlineStr"><is><t>Lyon</t></is></c><c r="B3"><v>45000.5</v></c></row>`,
      ),
    );
    const read = await readTableFile("pay.xlsx", bytes);
    if (!("sheets" in read)) throw new Error(read.problem.id);
    expect(read.sheets.map(({ name }) => name)).toEqual(["Pay"]);
    const { heads, rows } = readCsv(read.sheets[0]?.text ?? "");
    expect(heads).toEqual(["Town", "Pay"]);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ["Nîmes", "12.3450"],
      ["Lyon", "45000.5"],
    ]);
  });

  it("is damaged where its end is missing or it holds no sheet", async () => {
    const bytes = plainWorkbook(sheet(""));
    for (const cut of [bytes.subarray(0, bytes.length - 30), zipSync({ "a.xml": new Uint8Array(9) })]) {
      expect(await readTableFile("pay.xlsx", cut)).toMatchObject({ problem: { id: "damaged" } });
    }
  });
});

describe("an archive that unpacks to more than it says it may", () => {
  const bomb = zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(30_000_000) }, { level: 9 });

  it("is refused by what its directory says, before anything is unpacked", () => {
    expect(bomb.length).toBeLessThan(100_000);
    expect(unpack(bomb, all, 1_000_000, silent)).toEqual({ refused: "unpacks-too-large" });
  });

  it("is refused by what comes out, where its directory lies", () => {
    const lying = bomb.slice();
    const view = new DataView(lying.buffer);
    // The size unpacked, in the directory's one entry.
    const entry = view.getUint32(lying.length - 22 + 16, true);
    view.setUint32(entry + 24, 10, true);
    expect(zipDirectory(lying)?.[0]?.size).toBe(10);
    expect(unpack(lying, all, 1_000_000, silent)).toEqual({ refused: "unpacks-too-large" });
  });

  it("is unpacked where it stays within the bound", () => {
    const read = unpack(bomb, all, 30_000_000, silent);
    expect("files" in read && read.files["xl/worksheets/sheet1.xml"]?.length).toBe(30_000_000);
  });
});
