import { cleanText } from "./clean-text.ts";
import { isRightToLeft } from "./direction.ts";
import { excelSpace, hasNumbers, numberAttributes } from "./html-numbers.ts";
import { safeLink } from "./safe-link.ts";
import { sidesOf } from "./tables.ts";
import {
  footnotesOf,
  runsOfParagraph,
  textOf,
  type Block,
  type Photo,
  type Run,
  type Side,
  type Table,
} from "./tree.ts";

/** HTML for a clipboard or a file, without scripts and styles, with all text escaped. */
export function html(blocks: readonly Block[], language: string): string {
  let notes = 0;
  const number = (): number => (notes += 1);
  const body = blocks.map((block) => one(block, number, language)).join("");
  const footnotes = footnotesOf(blocks).map((note) => element("li", note));
  const foot = footnotes.length === 0 ? "" : `<hr><ol>${footnotes.join("")}</ol>`;
  return `<div lang="${escape(language)}"${blocks.some(hasNumbers) ? excelSpace : ""}>${body}${foot}</div>`;
}

function one(block: Block, number: () => number, language: string): string {
  switch (block.block) {
    case "heading":
      return element(`h${String(block.level)}`, block.text);
    case "paragraph": {
      const note = block.footnote === undefined ? "" : `<sup>${String(number())}</sup>`;
      return element("p", textOf(block.text), `${linked(runsOfParagraph(block))}${note}`);
    }
    case "list": {
      const tag = block.ordered ? "ol" : "ul";
      return `<${tag}>${block.items.map((item) => element("li", item)).join("")}</${tag}>`;
    }
    case "ticks":
      // A character instead of a checkbox, because word processors and mail programs keep it. Paragraphs
      // instead of a list, because they would set a bullet beside the box.
      return block.items
        .map(({ text, done, detail }) => {
          const beneath = detail === undefined ? "" : `<br>${lines(detail)}`;
          return element("p", text, `${done ? "☒" : "☐"} ${lines(text)}${beneath}`);
        })
        .join("");
    case "picture":
      return element("p", block.alt);
    case "photo":
      return photo(block);
    case "table":
      return table(block, language);
    case "letterhead":
      return `<p>${block.lines.map(lines).join("<br>")}</p>`;
    case "signatures": {
      // An attribute instead of a style, because word processors keep it.
      const side = block.place === undefined ? "" : ' align="right"';
      return `<p${side}><strong>${lines(block.title)}</strong></p>${block.labels
        .map((label) => `<p${side}>${lines(label)} ${"_".repeat(24)}</p>`)
        .join("")}`;
    }
    case "page-break":
      return "<hr>";
  }
}

/** 35 mm at 96 pixels an inch. Only the data of a picture is set as an address, so that a file never asks anybody for it. */
function photo({ url, alt }: Photo): string {
  if (!/^data:image\/(?:png|jpeg);base64,[\w+/=]*$/u.test(url)) return "";
  return `<img src="${url}" alt="${escape(alt)}" align="right" width="132">`;
}

/** Renders runs in order. Consecutive runs with the same link form one link. */
function linked(runs: readonly Run[]): string {
  const [first, ...rest] = runs;
  if (first === undefined) return "";
  const address = safeLink(first.link);
  const more = rest.findIndex(({ link }) => link !== first.link);
  const same = more === -1 ? runs : runs.slice(0, more + 1);
  const text = same.map(run).join("");
  const written = address === undefined ? text : `<a href="${escape(address)}">${text}</a>`;
  return `${written}${linked(runs.slice(same.length))}`;
}

function run({ text, bold, italic }: Run): string {
  let written = lines(text);
  if (italic === true) written = `<em>${written}</em>`;
  return bold === true ? `<strong>${written}</strong>` : written;
}

function table(block: Table, language: string): string {
  const sides = sidesOf(block);
  const head = block.head.map((text, column) => cellElement("th", text, sides[column]));
  const rows = block.rows.map((cells, index) => {
    const numbers = block.numbers?.[index] ?? [];
    const written = cells.map((cell, column) =>
      cellElement("td", String(cell), sides[column], numberAttributes(numbers[column], language)),
    );
    return `<tr>${written.join("")}</tr>`;
  });
  // Not a caption element: a spreadsheet would put it into the first cell, before the head.
  const caption =
    block.caption === "" ? "" : element("p", block.caption, `<strong>${lines(block.caption)}</strong>`);
  return `${caption}<table border="1" cellspacing="0" cellpadding="4"><thead><tr>${head.join("")}</tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

/** Sets attributes instead of styles, because word processors keep them. */
function cellElement(tag: string, text: string, side: Side | undefined, attributes = ""): string {
  return element(tag, text, lines(text), `${side === "right" ? ' align="right"' : ""}${attributes}`);
}

/** An element with the direction of its text. */
function element(tag: string, text: string, inside = lines(text), attributes = ""): string {
  return `<${tag}${attributes}${isRightToLeft(text) ? ' dir="rtl"' : ""}>${inside}</${tag}>`;
}

/** Escaped text that keeps its line breaks. */
function lines(text: string): string {
  return escape(cleanText(text)).replaceAll("\n", "<br>");
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
