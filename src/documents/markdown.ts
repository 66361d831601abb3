import type { Block, Cell } from "./tree.ts";

/** Markdown with its special characters escaped: text stays text. */
export function markdown(blocks: readonly Block[]): string {
  return `${blocks.map(one).join("\n\n")}\n`;
}

function one(block: Block): string {
  switch (block.block) {
    case "heading":
      return `${"#".repeat(block.level)} ${escape(block.text)}`;
    case "paragraph":
      return block.link === undefined ? atLineStart(block.text) : `[${escape(block.text)}](<${block.link}>)`;
    case "list":
      return block.items
        .map((item, index) => `${block.ordered ? `${String(index + 1)}.` : "-"} ${atLineStart(item)}`)
        .join("\n");
    case "table":
      return [
        `**${escape(block.caption)}**`,
        "",
        row(block.head),
        row(
          block.head.map((_, index) => (index === 0 ? "---" : "--:")),
          false,
        ),
        ...block.rows.map((cells) => row(cells)),
      ].join("\n");
  }
}

function row(cells: readonly Cell[], escaped = true): string {
  return `| ${cells.map((cell) => (escaped ? escape(String(cell)) : String(cell))).join(" | ")} |`;
}

function escape(text: string): string {
  return text.replaceAll(/\s*\n\s*/gu, " ").replaceAll(/[\\`*_[\]<>|#~]/gu, (character) => `\\${character}`);
}

/** At the start of a line a number with a point, or a dash, would begin a list. */
function atLineStart(text: string): string {
  return escape(text)
    .replace(/^(\d+)([.)])(?=\s|$)/u, "$1\\$2")
    .replace(/^([-+])(?=\s|$)/u, "\\$1");
}
