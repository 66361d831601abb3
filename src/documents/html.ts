import type { Block, Cell } from "./tree.ts";

/** HTML for a clipboard or a file: no style, no script, every text escaped. */
export function html(blocks: readonly Block[], language: string): string {
  return `<div lang="${escape(language)}">${blocks.map(one).join("")}</div>`;
}

function one(block: Block): string {
  switch (block.block) {
    case "heading":
      return element(`h${String(block.level)}`, block.text);
    case "paragraph":
      return block.link === undefined
        ? element("p", block.text)
        : `<p><a href="${escape(block.link)}">${escape(block.text)}</a></p>`;
    case "list": {
      const tag = block.ordered ? "ol" : "ul";
      return `<${tag}>${block.items.map((item) => element("li", item)).join("")}</${tag}>`;
    }
    case "table":
      return `<table><caption>${escape(block.caption)}</caption><thead>${row(block.head, "th")}</thead><tbody>${block.rows
        .map((cells) => row(cells, "td"))
        .join("")}</tbody></table>`;
  }
}

function row(cells: readonly Cell[], tag: "th" | "td"): string {
  return `<tr>${cells.map((cell) => element(tag, String(cell))).join("")}</tr>`;
}

function element(tag: string, text: string): string {
  return `<${tag}>${escape(text)}</${tag}>`;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escape(text: string): string {
  return text.replaceAll(/[&<>"']/gu, (character) => entities[character] ?? character);
}
