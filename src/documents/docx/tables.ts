import { numberText } from "../number-text.ts";
import { columnsOf, sidesOf } from "../tables.ts";
import type { Cell, Side, Table as Block } from "../tree.ts";
import { columnWidths } from "./column-widths.ts";
import {
  AlignmentType,
  TableCell,
  TableLayoutType,
  TableRow,
  Table as WordTable,
  WidthType,
  type FileChild,
} from "./library.ts";
import { paragraph, type Making } from "./paragraphs.ts";
import { textRuns } from "./runs.ts";
import { noRule, thinRule } from "./styles.ts";

/**
 * A caption and a table of full width. The head is repeated on each page, and rows do not break across pages.
 */
export function tableBlocks(table: Block, making: Making, language: string): readonly FileChild[] {
  // Word joins two tables that have nothing between them; the caption prevents that.
  const caption = making.paragraph(table.caption, { style: "Caption" });
  const columns = columnsOf(table);
  if (columns === 0) return [caption];
  const sides = sidesOf(table);
  const row = (cells: readonly Cell[], bold: boolean): TableRow =>
    new TableRow({
      cantSplit: true,
      ...(bold && { tableHeader: true }),
      children: sides.map((side, column) => cellOf(cells[column] ?? "", { bold, side, language })),
    });
  const written = new WordTable({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: columnWidths(table, columns),
    layout: TableLayoutType.FIXED,
    borders: { top: thinRule, bottom: thinRule, insideHorizontal: thinRule, ...noSides },
    margins: { left: 60, right: 60, marginUnitType: WidthType.DXA },
    rows: [row(table.head, true), ...table.rows.map((cells) => row(cells, false))],
  });
  return [caption, written, making.paragraph("", { style: "TableEnd" })];
}

const noSides = { left: noRule, right: noRule, insideVertical: noRule } as const;

interface CellLook {
  readonly bold: boolean;
  readonly side: Side;
  readonly language: string;
}

function cellOf(cell: Cell, { bold, side, language }: CellLook): TableCell {
  const text = typeof cell === "number" ? numberText(cell, language) : cell;
  const aligned = side === "right" || typeof cell === "number" ? { alignment: AlignmentType.RIGHT } : {};
  const look = { style: "TableText", ...aligned };
  return new TableCell({ children: [paragraph(text, look, textRuns(text, bold ? { bold } : {}))] });
}
