import { blockLines, oneLine, textLines } from "./markdown/escape.ts";
import { inline } from "./markdown/inline.ts";
import { columnsOf, sidesOf } from "./tables.ts";
import {
  footnotesOf,
  runsOfParagraph,
  type Block,
  type Cell,
  type List,
  type Signatures,
  type Table,
  type TickedList,
} from "./tree.ts";

/**
 * Markdown with tables, checkboxes and footnotes. All special characters are escaped, so that text is never
 * read as markup.
 */
export function markdown(blocks: readonly Block[]): string {
  const footnotes = footnotesOf(blocks).map(
    (note, index) => `[^${String(index + 1)}]: ${textLines([note], "    ")}`,
  );
  return `${[...partsOf(blocks), ...footnotes].join("\n\n")}\n`;
}

function partsOf(blocks: readonly Block[]): readonly string[] {
  const parts: string[] = [];
  let notes = 0;
  let marker = "";
  for (const block of blocks) {
    const isList = block.block === "list" || block.block === "ticks";
    const part = isList ? list(block, marker) : one(block, () => (notes += 1));
    if (part === "") continue;
    parts.push(part);
    marker = isList ? (/^\S+/u.exec(part)?.[0] ?? "") : "";
  }
  return parts;
}

type Other = Exclude<Block, List | TickedList>;

function one(block: Other, number: () => number): string {
  switch (block.block) {
    case "heading":
      return `${"#".repeat(block.level)} ${oneLine(block.text)}`;
    case "paragraph": {
      const note = block.footnote === undefined ? "" : `[^${String(number())}]`;
      return `${blockLines(inline(runsOfParagraph(block)))}${note}`;
    }
    case "picture":
      return blockLines(inline([{ text: block.alt }]));
    case "table":
      return table(block);
    case "letterhead":
      return textLines(block.lines);
    case "signatures":
      return signatures(block);
    case "photo":
      return "";
    case "page-break":
      return "---";
  }
}

/**
 * A list directly after another of the same kind uses another marker; otherwise Markdown would join the two.
 */
function list(block: List | TickedList, before: string): string {
  if (block.block === "ticks") {
    const bullet = before === "-" ? "*" : "-";
    return block.items
      .map(
        ({ text, done, detail = "" }) => `${bullet} [${done ? "x" : " "}] ${textLines([text, detail], "  ")}`,
      )
      .join("\n");
  }
  const bullet = block.ordered ? (before === "1." ? ")" : ".") : before === "-" ? "*" : "-";
  return block.items
    .map((item, index) => {
      const sign = block.ordered ? `${String(index + 1)}${bullet}` : bullet;
      return `${sign} ${textLines([item], " ".repeat(sign.length + 1))}`;
    })
    .join("\n");
}

/** The head gets as many columns as the longest row, because Markdown readers drop cells beyond the head. */
function table(block: Table): string {
  const caption = bold(block.caption);
  const columns = Array.from({ length: columnsOf(block) }, (_, column) => column);
  if (columns.length === 0) return caption;
  const row = (cells: readonly Cell[]): string =>
    line(columns.map((column) => oneLine(String(cells[column] ?? ""))));
  const rule = line(sidesOf(block).map((side) => (side === "left" ? "---" : "--:")));
  const rows = [row(block.head), rule, ...block.rows.map(row)];
  return [...(caption === "" ? [] : [caption, ""]), ...rows].join("\n");
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function signatures({ title, labels }: Signatures): string {
  const lines = labels.map((label) => blockLines(`${oneLine(label)} ${"\\_".repeat(24)}`));
  return [bold(title), ...lines].filter((text) => text !== "").join("\\\n");
}

function bold(text: string): string {
  return inline([{ text: text.replaceAll(/\s+/gu, " "), bold: true }]).trim();
}
