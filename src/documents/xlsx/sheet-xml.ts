import { columnWidths, lineHeight, needsWrap, rowHeight } from "./layout.ts";
import type { Sheet, SheetCell } from "./sheet.ts";
import type { Styles } from "./styles.ts";
import { columnName, mainSpace, xmlHead } from "./xml.ts";

/** The parts of a workbook that its sheets share. */
export interface Shared {
  readonly styles: Styles;
  /** The number of a text in the list of all texts. */
  readonly textId: (text: string) => number;
}

/** Title and head stay in sight, and are printed again on each page. */
export function rowsOnTop({ head }: Sheet): number {
  return head.length > 0 ? 2 : 1;
}

/** A sheet for screen and paper: A4 landscape, all its columns on one page. */
export function sheetXml(sheet: Sheet, shared: Shared, isFirst: boolean): string {
  const { title, head, rows } = sheet;
  const { styles } = shared;
  const widths = columnWidths(sheet);
  const top = rowsOnTop(sheet);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const isLong = title.length > total;
  const isNumeric = widths.map((_, column) => rows.some((cells) => isNumber(cells[column])));
  const isAfterNumbers = (column: number): boolean =>
    isNumeric[column] !== true && isNumeric[column - 1] === true;
  const bodyOf = (cell: SheetCell, column: number): string =>
    typeof cell === "string"
      ? text(
          cell,
          styles.of({
            is: "body",
            wrap: needsWrap(cell, widths[column] ?? 0),
            // The reason why a number is absent stands under the numbers of its column.
            right: isNumeric[column] === true,
            indent: isAfterNumbers(column),
          }),
        )
      : number(cell, styles);
  const text = (content: string, style: number): string =>
    content === "" ? "" : ` s="${String(style)}" t="s"><v>${String(shared.textId(content))}</v>`;
  const written = [
    row(
      1,
      [text(title, styles.of({ is: "title", wrap: isLong }))],
      isLong ? rowHeight([title], [total]) : undefined,
    ),
    ...(head.length === 0
      ? []
      : [
          row(
            2,
            head.map((name, column) =>
              text(
                name,
                styles.of({
                  is: "head",
                  wrap: true,
                  right: isNumeric[column] === true,
                  indent: isAfterNumbers(column),
                }),
              ),
            ),
            rowHeight(head, widths) ?? lineHeight,
          ),
        ]),
    ...rows.map((cells, index) => row(top + index + 1, cells.map(bodyOf), rowHeight(cells, widths))),
  ];
  // A long title is wrapped over the width of the table, so that it is printed in full.
  const merged =
    isLong && widths.length > 1
      ? `<mergeCells count="1"><mergeCell ref="A1:${columnName(widths.length - 1)}1"/></mergeCells>`
      : "";
  return (
    `${xmlHead}<worksheet xmlns="${mainSpace}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ""} workbookViewId="0">` +
    `<pane ySplit="${String(top)}" topLeftCell="A${String(top + 1)}" activePane="bottomLeft" state="frozen"/>` +
    `</sheetView></sheetViews><sheetFormatPr defaultRowHeight="${String(lineHeight)}"/>` +
    `<cols>${widths.map(columnXml).join("")}</cols><sheetData>${written.join("")}</sheetData>${merged}` +
    '<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
    "<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>"
  );
}

function columnXml(width: number, column: number): string {
  const at = String(column + 1);
  return `<col min="${at}" max="${at}" width="${String(width)}" customWidth="1"/>`;
}

/** A row without its empty cells. */
function row(at: number, cells: readonly string[], height: number | undefined): string {
  const tall = height === undefined ? "" : ` ht="${String(height)}"`;
  const written = cells.map((cell, column) =>
    cell === "" ? "" : `<c r="${columnName(column)}${String(at)}"${cell}</c>`,
  );
  return `<row r="${String(at)}"${tall}>${written.join("")}</row>`;
}

function isNumber(cell: SheetCell | undefined): boolean {
  return cell !== undefined && typeof cell !== "string";
}

function number(cell: Exclude<SheetCell, string>, styles: Styles): string {
  const value = typeof cell === "number" ? cell : cell.number;
  const style = styles.of({ is: "body", ...(typeof cell === "object" && { format: cell.format }) });
  return ` s="${String(style)}"><v>${String(value)}</v>`;
}
