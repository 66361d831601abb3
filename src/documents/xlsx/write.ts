import { zip } from "../zip.ts";
import { sheetNames } from "./sheet-names.ts";
import { rowsOnTop, sheetXml } from "./sheet-xml.ts";
import type { Sheet } from "./sheet.ts";
import { collectStyles } from "./styles.ts";
import { cellXml, escapeXml, mainSpace, relationSpace, xmlHead } from "./xml.ts";

const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const parts = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const packageSpace = "http://schemas.openxmlformats.org/package/2006";

/** The file of a workbook (ECMA-376, SpreadsheetML). The same sheets always give the same bytes. */
export function write(sheets: readonly Sheet[]): Blob {
  const names = sheetNames(sheets.map(({ name }) => name));
  const styles = collectStyles();
  const texts = new Map<string, number>();
  const textId = (text: string): number => {
    const id = texts.get(text) ?? texts.size;
    texts.set(text, id);
    return id;
  };
  const written = sheets.map((sheet, index) => sheetXml(sheet, { styles, textId }, index === 0));
  const files: Readonly<Record<string, string>> = {
    "[Content_Types].xml": contentTypes(sheets.length),
    "_rels/.rels": relations([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookXml(sheets, names),
    "xl/_rels/workbook.xml.rels": relations([
      ...sheets.map((_, index) => ["worksheet", `worksheets/sheet${String(index + 1)}.xml`] as const),
      ["styles", "styles.xml"],
      ["sharedStrings", "sharedStrings.xml"],
    ]),
    "xl/styles.xml": styles.xml(),
    "xl/sharedStrings.xml": textsXml([...texts.keys()]),
    ...Object.fromEntries(written.map((xml, index) => [`xl/worksheets/sheet${String(index + 1)}.xml`, xml])),
  };
  const encoder = new TextEncoder();
  return zip(
    Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, encoder.encode(xml)])),
    type,
  );
}

function workbookXml(sheets: readonly Sheet[], names: readonly string[]): string {
  const listed = names.map((name, index) => {
    const id = String(index + 1);
    return `<sheet name="${escapeXml(name)}" sheetId="${id}" r:id="rId${id}"/>`;
  });
  const titles = sheets.flatMap((sheet, index) => {
    if (sheet.head.length === 0) return [];
    const name = (names[index] ?? "").replaceAll("'", "''");
    const rows = `'${name}'!$1:$${String(rowsOnTop(sheet))}`;
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${String(index)}">${escapeXml(rows)}</definedName>`;
  });
  const defined = titles.length === 0 ? "" : `<definedNames>${titles.join("")}</definedNames>`;
  return `${xmlHead}<workbook xmlns="${mainSpace}" xmlns:r="${relationSpace}"><bookViews><workbookView/></bookViews><sheets>${listed.join("")}</sheets>${defined}</workbook>`;
}

/** The texts of all cells, each once. */
function textsXml(texts: readonly string[]): string {
  const items = texts.map((text) => `<si><t xml:space="preserve">${cellXml(text)}</t></si>`);
  return `${xmlHead}<sst xmlns="${mainSpace}" uniqueCount="${String(texts.length)}">${items.join("")}</sst>`;
}

function relations(to: readonly (readonly [kind: string, target: string])[]): string {
  const listed = to.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${String(index + 1)}" Type="${relationSpace}/${kind}" Target="${target}"/>`,
  );
  return `${xmlHead}<Relationships xmlns="${packageSpace}/relationships">${listed.join("")}</Relationships>`;
}

function contentTypes(sheetCount: number): string {
  const override = (path: string, kind: string): string =>
    `<Override PartName="/xl/${path}.xml" ContentType="${parts}.${kind}+xml"/>`;
  const sheets = Array.from({ length: sheetCount }, (_, index) =>
    override(`worksheets/sheet${String(index + 1)}`, "worksheet"),
  );
  return (
    `${xmlHead}<Types xmlns="${packageSpace}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `${override("workbook", "sheet.main")}${override("styles", "styles")}${override("sharedStrings", "sharedStrings")}` +
    `${sheets.join("")}</Types>`
  );
}
