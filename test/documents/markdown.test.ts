import fc from "fast-check";
import type { Nodes, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { toString } from "mdast-util-to-string";
import { gfm } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import { markdown } from "#documents/markdown.ts";
import { textOf, type Block, type Run } from "#documents/tree.ts";

const parse = (text: string): readonly RootContent[] =>
  fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }).children;

/** Spaces are all one to Markdown: a reader sees the same text. */
const seen = (text: string): string => text.replaceAll(/\s+/gu, " ").trim();
const said = (node: Nodes | undefined): string => seen(node === undefined ? "" : toString(node));

const awkward = fc.constantFrom(
  "# no heading",
  "- no list",
  "1. no list",
  "+ no list",
  "> no quote",
  "=== no title",
  "--- no rule",
  "    no code",
  "``` no code",
  "*no* _marks_ **at** ~~all~~",
  "[no](link) ![no](picture)",
  "<b>no HTML</b> <!-- none -->",
  "&amp; &lt; no entity",
  "[^1] no note",
  "| no | table |",
  "[x] no box",
  "a line\nand another\n\nand a third",
  "=1+1",
  "שלום 🙂 привет",
  "ends with a backslash \\",
);
const printable = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 40 })
  .filter((text) => seen(text) !== "" && !/[\u0000\uFFFD]/u.test(text));
const text = fc.oneof(awkward, printable);
const texts = fc.array(text, { minLength: 1, maxLength: 4 });

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    block: fc.constant("heading" as const),
    level: fc.constantFrom(1 as const, 2 as const, 3 as const),
    text,
  }),
  fc.record({ block: fc.constant("paragraph" as const), text }),
  fc.record({ block: fc.constant("list" as const), ordered: fc.boolean(), items: texts }),
  fc.record({
    block: fc.constant("ticks" as const),
    items: fc.array(fc.record({ text, done: fc.boolean() }), { minLength: 1, maxLength: 4 }),
  }),
);

/** What a Markdown reader must find of a block. */
function expected(one: Block): unknown {
  switch (one.block) {
    case "heading":
      return ["heading", one.level, seen(one.text)];
    case "paragraph":
      return ["paragraph", seen(textOf(one.text))];
    case "list":
      return ["list", one.ordered, one.items.map((item) => [null, seen(item)])];
    case "ticks":
      return ["list", false, one.items.map((item) => [item.done, seen(item.text)])];
    default:
      return [one.block];
  }
}

function found(node: RootContent): unknown {
  switch (node.type) {
    case "heading":
      return ["heading", node.depth, said(node)];
    case "paragraph":
      return ["paragraph", said(node)];
    case "list":
      return ["list", node.ordered, node.children.map((item) => [item.checked ?? null, said(item)])];
    default:
      return [node.type, said(node)];
  }
}

describe("Markdown of a document", () => {
  it("is read back by a Markdown parser with the same structure, whatever the text", () => {
    fc.assert(
      fc.property(block, (one) => {
        expect(parse(markdown([one])).map(found)).toEqual([expected(one)]);
      }),
      { seed: 20261124, numRuns: 800 },
    );
  });

  it("keeps runs, links, footnotes, boxes with a note, and the order of blocks", () => {
    const runs: readonly Run[] = [
      { text: "plain " },
      { text: "bold", bold: true },
      { text: " and " },
      { text: "both", bold: true, italic: true },
      { text: " and a " },
      { text: "link", link: "https://example.org/" },
    ];
    const tree: readonly Block[] = [
      { block: "letterhead", lines: ["Made-up Ltd", "1 Somewhere Street"] },
      { block: "heading", level: 1, text: "Title" },
      {
        block: "paragraph",
        text: runs,
        footnote: "As the source says.",
      },
      { block: "ticks", items: [{ text: "Call", done: true, detail: "by noon" }] },
      { block: "page-break" },
      { block: "signatures", title: "Read and acknowledged", labels: ["Name", "Date"] },
    ];
    const nodes = parse(markdown(tree));
    expect(nodes.map(({ type }) => type)).toEqual([
      "paragraph",
      "heading",
      "paragraph",
      "list",
      "thematicBreak",
      "paragraph",
      "footnoteDefinition",
    ]);
    const paragraph = nodes[2];
    const kinds =
      paragraph !== undefined && "children" in paragraph ? paragraph.children.map(({ type }) => type) : [];
    expect(kinds).toEqual(["text", "strong", "text", "strong", "text", "link", "footnoteReference"]);
    expect(said(nodes[3])).toMatch(/^Call ?by noon$/u);
    expect(said(nodes[6])).toBe("As the source says.");
  });
});
