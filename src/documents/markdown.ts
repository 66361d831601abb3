import { footnotesOf, runsOf, type Block, type Cell, type Inline, type Run } from "./tree.ts";

/** Markdown (with tables, boxes and footnotes) in which every special character is escaped: text stays text. */
export function markdown(blocks: readonly Block[]): string {
  let notes = 0;
  const number = (): number => (notes += 1);
  const parts = blocks.map((block) => one(block, number));
  const footnotes = footnotesOf(blocks).map((note, index) => `[^${String(index + 1)}]: ${escape(note)}`);
  return `${[...parts, ...footnotes].join("\n\n")}\n`;
}

function one(block: Block, number: () => number): string {
  switch (block.block) {
    case "heading":
      return `${"#".repeat(block.level)} ${escape(block.text)}`;
    case "paragraph": {
      const note = block.footnote === undefined ? "" : `[^${String(number())}]`;
      const text = atLineStart(inline(block.text));
      return block.link === undefined ? `${text}${note}` : `[${inline(block.text)}](<${block.link}>)${note}`;
    }
    case "list":
      return block.items
        .map((item, index) => `${block.ordered ? `${String(index + 1)}.` : "-"} ${atLineStart(escape(item))}`)
        .join("\n");
    case "ticks":
      return block.items
        .map(
          ({ text, done, detail }) =>
            `- [${done ? "x" : " "}] ${atLineStart(escape(text))}${detail === undefined ? "" : `\\\n  ${atLineStart(escape(detail))}`}`,
        )
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
    case "letterhead":
      return block.lines.map((line) => atLineStart(escape(line))).join("\\\n");
    case "signatures":
      return [
        `**${escape(block.title)}**`,
        ...block.labels.map((label) => `${escape(label)}: ${"\\_".repeat(24)}`),
      ].join("\\\n");
    case "page-break":
      return "---";
  }
}

function inline(text: Inline): string {
  return runsOf(text).map(run).join("");
}

function run({ text, bold, italic, link }: Run): string {
  // Marks do not hold around a space: it stays outside of them.
  const [, before = "", inside = "", after = ""] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(text) ?? [];
  if (inside === "") return text;
  const strong = bold === true ? "**" : "";
  const emphasis = italic === true ? "_" : "";
  const marked = `${strong}${emphasis}${escape(inside)}${emphasis}${strong}`;
  return `${before}${link === undefined ? marked : `[${marked}](<${link}>)`}${after}`;
}

function row(cells: readonly Cell[], escaped = true): string {
  return `| ${cells.map((cell) => (escaped ? escape(String(cell)) : String(cell))).join(" | ")} |`;
}

function escape(text: string): string {
  return text
    .replaceAll(/\s*[\n\r]\s*/gu, " ")
    .replaceAll(/[\\`*_[\]<>|#~]|&(?=#?\w+;)/gu, (character) => `\\${character}`);
}

/** At the start of a line a number with a point, or a dash, would begin a list, and four spaces code. */
function atLineStart(text: string): string {
  return text
    .replace(/^\s+/u, "")
    .replace(/^(\d+)([.)])(?=\s|$)/u, "$1\\$2")
    .replace(/^([-+=])/u, "\\$1");
}
