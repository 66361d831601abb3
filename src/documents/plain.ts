import { cleanText } from "./clean-text.ts";
import { footnotesOf, runsOf, textOf, type Block, type Cell, type Inline } from "./tree.ts";

/** Plain text for messages: headings on their own line, checkboxes as brackets, tabs between columns. */
export function plain(blocks: readonly Block[]): string {
  let notes = 0;
  const number = (): number => (notes += 1);
  const parts = blocks.map((block) => one(block, number)).filter((part) => part !== "");
  const footnotes = footnotesOf(blocks).map((note, index) => `(${String(index + 1)}) ${note}`);
  const all = [...parts, ...(footnotes.length === 0 ? [] : [footnotes.join("\n")])];
  return cleanText(`${all.join("\n\n")}\n`);
}

function one(block: Block, number: () => number): string {
  switch (block.block) {
    case "heading":
      return block.text;
    case "paragraph": {
      const note = block.footnote === undefined ? "" : ` (${String(number())})`;
      const text = withLinks(block.text);
      return block.link === undefined || text.includes(block.link)
        ? `${text}${note}`
        : `${text} ${block.link}${note}`;
    }
    case "list":
      return block.items
        .map((item, index) => `${block.ordered ? `${String(index + 1)}.` : "-"} ${under(item, "  ")}`)
        .join("\n");
    case "ticks":
      return block.items
        .map(
          ({ text, done, detail }) =>
            `[${done ? "x" : " "}] ${under(detail === undefined ? text : `${text}\n${detail}`, "    ")}`,
        )
        .join("\n");
    case "picture":
      return block.alt;
    case "table":
      return [block.caption, line(block.head), ...block.rows.map(line)].join("\n");
    case "letterhead":
      return block.lines.join("\n");
    case "signatures":
      return [block.title, ...block.labels.map((label) => `${label} ${"_".repeat(24)}`)].join("\n");
    case "photo":
    case "page-break":
      return "";
  }
}

/** Indents the further lines of an item under its first. */
function under(text: string, indent: string): string {
  return text.replaceAll(/\r\n?|\n/gu, `\n${indent}`);
}

function withLinks(text: Inline): string {
  const links = runsOf(text).flatMap(({ link }) => (link === undefined ? [] : [link]));
  return [textOf(text), ...links].join(" ");
}

function line(cells: readonly Cell[]): string {
  return cells.map((cell) => String(cell).replaceAll(/[\t\n\r]+/gu, " ")).join("\t");
}
