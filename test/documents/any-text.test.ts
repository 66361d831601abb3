import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { cleanText } from "#documents/clean-text.ts";
import { csv, dialects } from "#documents/csv.ts";
import { html } from "#documents/html.ts";
import { numberText } from "#documents/number-text.ts";
import { plain } from "#documents/plain.ts";
import { sheetsOf } from "#documents/tables.ts";
import { footnotesOf, textOf, type Block, type Cell } from "#documents/tree.ts";
import { xlsx } from "#documents/xlsx.ts";
import { readWorkbook } from "../fixtures/unzip.ts";
import { all } from "../fixtures/xml.ts";
import { about, part, textOf as wordText, written } from "./read-docx.ts";
import { areOurs, readHtml } from "./read-html.ts";
import { awkwardTexts, tree } from "./trees.ts";

/** Ten thousand characters, in words and without a space. */
const long = ["word & <b> ".repeat(910), "x".repeat(10_000)];
const longest: readonly Block[] = long.flatMap((text): readonly Block[] => [
  { block: "heading", level: 1, text },
  { block: "paragraph", text, footnote: text },
  { block: "ticks", items: [{ text, done: true, detail: text }] },
  { block: "table", caption: text, head: [text, text], rows: [[text, text]] },
]);

/** Each text of a block by itself, in order, as people see it. */
function textsOf(block: Block, number: (value: number) => string): readonly string[] {
  const cell = (one: Cell): string => (typeof one === "number" ? number(one) : one);
  switch (block.block) {
    case "heading":
      return [block.text];
    case "paragraph":
      return [textOf(block.text)];
    case "list":
      return block.items;
    case "ticks":
      return block.items.flatMap(({ text, detail }) => (detail === undefined ? [text] : [text, detail]));
    case "table":
      return [block.caption, ...block.head, ...block.rows.flat().map(cell)];
    case "letterhead":
      return block.lines;
    case "signatures":
      return [block.title, ...block.labels];
    case "picture":
      return [block.alt];
    case "photo":
    case "page-break":
      return [];
  }
}

const clean = (texts: readonly string[]): readonly string[] =>
  texts.map(cleanText).filter((text) => text !== "");

const tablesIn = (blocks: readonly Block[]) => blocks.filter((block) => block.block === "table");

describe("any text, in any block", () => {
  it("is that text in HTML, and makes no element, address or attribute", () => {
    fc.assert(
      fc.property(tree, (blocks) => {
        const { names, text } = readHtml(html(blocks, "en-GB"));
        expect(names).toSatisfy(areOurs);
        let at = 0;
        for (const one of clean([
          ...blocks.flatMap((block) => textsOf(block, String)),
          ...footnotesOf(blocks),
        ])) {
          const found = text.indexOf(one, at);
          expect(found, one).toBeGreaterThanOrEqual(at);
          at = found + one.length;
        }
      }),
      { seed: 20261126, numRuns: 400 },
    );
  });

  it("is that text in a Word file, paragraph by paragraph, and breaks none", async () => {
    const number = (value: number): string => numberText(value, about.language);
    await fc.assert(
      fc.asyncProperty(tree, async (blocks) => {
        const file = await written(blocks);
        const found = file.paragraphs.map((one) => wordText(one).replace(/^[☐☒]\t/u, ""));
        const expected = clean(blocks.flatMap((block) => textsOf(block, number)));
        expect(found.filter((text) => text !== "")).toEqual(expected);
        const notes = all(part(file, "word/footnotes.xml"), "w:p").map((note) =>
          wordText(note).replace(/^ /u, ""),
        );
        expect(notes.filter((text) => text !== "")).toEqual(clean(footnotesOf(blocks)));
      }),
      { seed: 20261127, numRuns: 120 },
    );
  });

  it("is that text where text is all there is", () => {
    fc.assert(
      fc.property(tree, (blocks) => {
        const text = plain(blocks);
        const flat = (one: string): string => cleanText(one).replaceAll(/\s+/gu, " ").trim();
        const texts = blocks.flatMap((block) => textsOf(block, String));
        for (const one of texts) expect(flat(text)).toContain(flat(one));
      }),
      { seed: 20261128, numRuns: 400 },
    );
  });

  it("is that text in a workbook's cell, number or text as it was, never a formula", async () => {
    await fc.assert(
      fc.asyncProperty(tree, async (blocks) => {
        const tables = tablesIn(blocks);
        if (tables.length === 0) return;
        const book = readWorkbook(Buffer.from(await (await xlsx(sheetsOf(tables))).arrayBuffer()));
        const found = [...book.values()].map((rows) => rows.map((cells) => cells.map(decoded)));
        expect(found).toEqual(
          tables.map(({ caption, head, rows }) => [[caption], head, ...rows].map(inCells)),
        );
      }),
      { seed: 20261129, numRuns: 200 },
    );
  });

  it("comes back whole from CSV, with a mark before what a spreadsheet would run", () => {
    const head = awkwardTexts.map((text) => text);
    for (const dialect of Object.values(dialects)) {
      const text = csv({ block: "table", caption: "", head, rows: [head] }, dialect);
      const { data } = Papa.parse<string[]>(text.slice(1).trimEnd(), { delimiter: dialect.delimiter });
      for (const row of data) {
        expect(row.map((cell) => cell.replace(/^'/u, ""))).toEqual(head);
        expect(row.filter((cell) => /^[=+\-@＝＋－＠\t\r\n]/u.test(cell))).toEqual([]);
      }
    }
  });

  it("may be ten thousand characters long", async () => {
    const { text } = readHtml(html(longest, "en-GB"));
    const words = (await written(longest)).paragraphs.map(wordText).join("\n");
    const book = readWorkbook(Buffer.from(await (await xlsx(sheetsOf(tablesIn(longest)))).arrayBuffer()));
    for (const one of long) {
      expect(text).toContain(one);
      expect(words).toContain(one);
      expect(plain(longest)).toContain(one);
      expect([...book.values()].flat(2)).toContain(one);
    }
  });
});

/** What a spreadsheet reads: its own way of writing a character by number is undone, and an empty cell is none. */
function decoded(cell: Cell): Cell {
  return typeof cell === "string" ? cell.replaceAll("_x005F_", "_") : cell;
}

function inCells(cells: readonly Cell[]): readonly Cell[] {
  return cells.map((cell) => (typeof cell === "string" ? cleanText(cell) : cell));
}
