import type { Block, Cell } from "./tree.ts";

/** Text that reads well in a message: headings on their own line, tables with columns apart by tabs. */
export function plain(blocks: readonly Block[]): string {
  return `${blocks.map(one).join("\n\n")}\n`;
}

function one(block: Block): string {
  switch (block.block) {
    case "heading":
      return block.text;
    case "paragraph":
      return block.link === undefined || block.text.includes(block.link)
        ? block.text
        : `${block.text} ${block.link}`;
    case "list":
      return block.items
        .map((item, index) => `${block.ordered ? `${String(index + 1)}.` : "-"} ${item}`)
        .join("\n");
    case "table":
      return [block.caption, line(block.head), ...block.rows.map(line)].join("\n");
  }
}

function line(cells: readonly Cell[]): string {
  return cells.map((cell) => String(cell).replaceAll(/[\t\n\r]+/gu, " ")).join("\t");
}
