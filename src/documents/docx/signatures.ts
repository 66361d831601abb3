import type { Signatures } from "../tree.ts";
import { Table, TableCell, TableRow, WidthType, type FileChild } from "./library.ts";
import { textWidth } from "./measures.ts";
import { paragraph, type Making } from "./paragraphs.ts";
import { noRule } from "./styles.ts";

/**
 * Signature lines, two in a row, each with its label below. They form a table without borders that is kept on
 * one page.
 */
export function signatureBlocks({ title, labels, place }: Signatures, making: Making): readonly FileChild[] {
  if (place === "top-right") return topRight(title, labels, making);
  const heading = making.paragraph(title, { style: "SignatureTitle" });
  if (labels.length === 0) return [heading];
  const rows = Array.from({ length: Math.ceil(labels.length / 2) }, (_, row) =>
    labels.slice(row * 2, row * 2 + 2),
  );
  const table = new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: [Math.floor(textWidth / 2), Math.floor(textWidth / 2)],
    borders: {
      top: noRule,
      bottom: noRule,
      left: noRule,
      right: noRule,
      insideHorizontal: noRule,
      insideVertical: noRule,
    },
    margins: { left: 0, right: 400, marginUnitType: WidthType.DXA },
    rows: rows.map(
      ([left = "", right], index) =>
        new TableRow({
          cantSplit: true,
          keepNext: index < rows.length - 1,
          children: [
            signed(left),
            right === undefined ? new TableCell({ children: [paragraph("", {})] }) : signed(right),
          ],
        }),
    ),
  });
  return [heading, table, making.paragraph("", { style: "TableEnd" })];
}

/** The right half of the sheet, one line under the other. */
function topRight(title: string, labels: readonly string[], making: Making): readonly FileChild[] {
  const left = Math.floor(textWidth / 2);
  return [
    making.paragraph(title, { style: "SignatureTitle", indent: { left } }),
    ...labels.map((label, index) =>
      making.paragraph(label, {
        style: "SignatureLabel",
        // Word draws one line for neighbours of the same indent, so they differ by a twentieth of a point.
        indent: { left: left + (index % 2) },
        ...(index === labels.length - 1 ? { spacing: { before: 640, after: 280 } } : {}),
      }),
    ),
  ];
}

function signed(label: string): TableCell {
  return new TableCell({ children: [paragraph(label, { style: "SignatureLabel" })] });
}
