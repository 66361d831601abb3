import fc from "fast-check";
import type { Block, Run } from "#documents/tree.ts";

/** What a person may type, and what someone who means harm may. */
export const awkwardTexts = [
  "# no heading",
  "- no list",
  "1. no list",
  "+ no list",
  "> no quote",
  "=== no title",
  "---",
  "--- no rule",
  ":--",
  "    no code",
  "``` no code",
  "~~~",
  "*no* _marks_ **at** ~~all~~",
  "[no](link) ![no](picture)",
  "<b>no HTML</b> <!-- none -->",
  "<script>alert(1)</script>",
  '<img src=x onerror="alert(1)">',
  "</w:t></w:r><w:p/>",
  "]]>",
  "&amp; &lt; no entity",
  "[^1] no note",
  "[^1]: no note",
  "| no | table |",
  "[x] no box",
  "a line\nand another\n\nand a third",
  "a\ttab",
  "=1+1",
  "+cmd|' /C calc'!A0",
  '=HYPERLINK("https://example.org")',
  "@SUM(A1)",
  "＝1+1",
  "_x0041_ {numbers-1} {bullets-1}",
  "שלום 🙂 привет",
  "مرحبا بكم (١٢٣)",
  "👩‍👩‍👧‍👦 é e\u0301",
  "Bonjour !",
  "https://example.org/a_b#c~d",
  "www.example.org/a_b",
  "jean_d@example.org",
  "“quoted”",
  "ends with a backslash \\",
  "END:VEVENT\r\nBEGIN:VEVENT",
  'a\\nb; c, d: "e"',
] as const;

const printable = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 40 })
  .filter((text) => text.trim() !== "" && !/[\0\uFFFD]/u.test(text));

/** Text of which something can be seen. */
export const text = fc.oneof(fc.constantFrom(...awkwardTexts), printable);
export const texts = fc.array(text, { minLength: 1, maxLength: 3 });

const run: fc.Arbitrary<Run> = fc
  .record({
    text: fc.oneof(text, fc.constantFrom("a", " a", "a ", " ", "!", ".", "b.", "«c»")),
    bold: fc.boolean(),
    italic: fc.boolean(),
    link: fc.boolean(),
  })
  .map(({ text, bold, italic, link }) => ({
    text,
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(link && { link: "https://example.org/?a=1&b=(2)" }),
  }));

const runs = fc
  .array(run, { minLength: 1, maxLength: 5 })
  .filter((all) => all.some((one) => one.text.trim() !== ""));

/** Any block of the tree. */
export const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    block: fc.constant("heading" as const),
    level: fc.constantFrom(1 as const, 2 as const, 3 as const),
    text,
  }),
  fc.record({ block: fc.constant("paragraph" as const), text: fc.oneof(text, runs) }),
  fc.record({ block: fc.constant("paragraph" as const), text: fc.oneof(text, runs), footnote: text }),
  fc.record({ block: fc.constant("list" as const), ordered: fc.boolean(), items: texts }),
  fc.record({
    block: fc.constant("ticks" as const),
    items: fc.array(
      fc.oneof(
        fc.record({ text, done: fc.boolean() }),
        fc.record({ text, done: fc.boolean(), detail: text }),
      ),
      { minLength: 1, maxLength: 3 },
    ),
  }),
  fc.record({
    block: fc.constant("table" as const),
    caption: text,
    head: texts,
    rows: fc.array(
      fc.array(fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true })), {
        minLength: 1,
        maxLength: 4,
      }),
      { maxLength: 3 },
    ),
  }),
  fc.record({ block: fc.constant("letterhead" as const), lines: texts }),
  fc.record({ block: fc.constant("signatures" as const), title: text, labels: texts }),
  fc.constant({ block: "page-break" as const }),
);

/** A document of several blocks, in any order: two lists one after the other too. */
export const tree = fc.array(block, { minLength: 1, maxLength: 5 });
