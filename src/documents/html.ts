import { footnotesOf, runsOf, type Block, type Cell, type Inline, type Run } from "./tree.ts";

/** HTML for a clipboard or a file: no script, no style but the break of a page, every text escaped. */
export function html(blocks: readonly Block[], language: string): string {
  let notes = 0;
  const number = (): number => (notes += 1);
  const body = blocks.map((block) => one(block, number)).join("");
  const footnotes = footnotesOf(blocks).map((note) => element("li", note));
  const foot = footnotes.length === 0 ? "" : `<hr><ol>${footnotes.join("")}</ol>`;
  return `<div lang="${escape(language)}">${body}${foot}</div>`;
}

function one(block: Block, number: () => number): string {
  switch (block.block) {
    case "heading":
      return element(`h${String(block.level)}`, block.text);
    case "paragraph": {
      const note = block.footnote === undefined ? "" : `<sup>${String(number())}</sup>`;
      const text = inline(block.text);
      return block.link === undefined
        ? `<p>${text}${note}</p>`
        : `<p><a href="${escape(block.link)}">${text}</a>${note}</p>`;
    }
    case "list": {
      const tag = block.ordered ? "ol" : "ul";
      return `<${tag}>${block.items.map((item) => element("li", item)).join("")}</${tag}>`;
    }
    case "ticks":
      // A character rather than a form's box: word processors and mail keep it.
      return `<ul>${block.items
        .map(
          ({ text, done, detail }) =>
            `<li>${done ? "☒" : "☐"} ${escape(text)}${detail === undefined ? "" : `<br>${escape(detail)}`}</li>`,
        )
        .join("")}</ul>`;
    case "table":
      return `<table><caption>${escape(block.caption)}</caption><thead>${row(block.head, "th")}</thead><tbody>${block.rows
        .map((cells) => row(cells, "td"))
        .join("")}</tbody></table>`;
    case "letterhead":
      return `<p>${block.lines.map(escape).join("<br>")}</p>`;
    case "signatures":
      return `<p><strong>${escape(block.title)}</strong></p>${block.labels
        .map((label) => `<p>${escape(label)}: ${"_".repeat(24)}</p>`)
        .join("")}`;
    case "page-break":
      return "<hr>";
  }
}

function inline(text: Inline): string {
  return runsOf(text).map(run).join("");
}

function run({ text, bold, italic, link }: Run): string {
  let written = escape(text);
  if (italic === true) written = `<em>${written}</em>`;
  if (bold === true) written = `<strong>${written}</strong>`;
  return link === undefined ? written : `<a href="${escape(link)}">${written}</a>`;
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
