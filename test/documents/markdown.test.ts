import fc from "fast-check";
import type { Nodes, PhrasingContent, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import { cleanText } from "#documents/clean-text.ts";
import { markdown } from "#documents/markdown.ts";
import { runsOf, textOf, type Block, type Run } from "#documents/tree.ts";
import { tree } from "./trees.ts";

const parse = (text: string): readonly RootContent[] =>
  fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }).children;

/** Spaces are all one to Markdown, and it knows no control characters: a reader sees the same text. */
const seen = (text: string): string => cleanText(text).replaceAll(/\s+/gu, " ").trim();

function said(node: Nodes | undefined): string {
  return seen(node === undefined ? "" : rawText(node));
}

function rawText(node: Nodes): string {
  if ("value" in node) return node.value;
  if (node.type === "break") return "\n";
  const apart = node.type === "listItem" || node.type === "footnoteDefinition" ? "\n" : "";
  return "children" in node ? node.children.map(rawText).join(apart) : "";
}

const line = "_".repeat(24);

/** What a Markdown reader must find of a block. */
function expected(one: Block): readonly unknown[] {
  switch (one.block) {
    case "heading":
      return [["heading", one.level, seen(one.text)]];
    case "paragraph":
      return [["paragraph", seen(textOf(one.text))]];
    case "list":
      return [["list", one.ordered, one.items.map((item) => [null, seen(item)])]];
    case "ticks":
      return [
        ["list", false, one.items.map(({ text, done, detail = "" }) => [done, seen(`${text}\n${detail}`)])],
      ];
    case "picture":
      return [["paragraph", seen(one.alt)]];
    case "table": {
      const all = [one.head, ...one.rows].map((cells) => cells.map(String));
      const columns = Math.max(...all.map(({ length }) => length));
      const rows = all.map((cells) => Array.from({ length: columns }, (_, at) => seen(cells[at] ?? "")));
      return [
        ["paragraph", seen(one.caption)],
        ["table", rows],
      ];
    }
    case "letterhead":
      return [["paragraph", seen(one.lines.join("\n"))]];
    case "signatures":
      return [
        ["paragraph", seen([one.title, ...one.labels.map((label) => `${label.trim()} ${line}`)].join("\n"))],
      ];
    case "photo":
      return [];
    case "page-break":
      return [["thematicBreak"]];
  }
}

function found(node: RootContent): unknown {
  switch (node.type) {
    case "heading":
      return ["heading", node.depth, said(node)];
    case "list":
      return ["list", node.ordered, node.children.map((item) => [item.checked ?? null, said(item)])];
    case "table":
      return ["table", node.children.map(({ children }) => children.map(said))];
    case "thematicBreak":
      return ["thematicBreak"];
    default:
      return [node.type, said(node)];
  }
}

const notesOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((one) => (one.block === "paragraph" && one.footnote !== undefined ? [one.footnote] : []));

/** The style of each character that shows, spaces apart. */
function styleOf(nodes: readonly PhrasingContent[], style = ""): readonly string[] {
  return nodes.flatMap((node): readonly string[] => {
    if (node.type === "strong") return styleOf(node.children, `${style}b`);
    if (node.type === "emphasis") return styleOf(node.children, `${style}i`);
    // An address in a text may become a link by itself: it leads where it says.
    if (node.type === "link")
      return styleOf(node.children, node.url.includes("?a=1&b=(2)") ? `${style}l` : style);
    if (node.type === "footnoteReference") return [];
    return characters(rawText(node)).map((character) => `${character} ${Array.from(style).sort().join("")}`);
  });
}

function styleOfRuns(runs: readonly Run[]): readonly string[] {
  return runs.flatMap(({ text, bold, italic, link }) => {
    const style = `${bold === true ? "b" : ""}${italic === true ? "i" : ""}${link === undefined ? "" : "l"}`;
    return characters(text).map((character) => `${character} ${style}`);
  });
}

const characters = (text: string): readonly string[] => Array.from(seen(text).replaceAll(/\s/gu, ""));

describe("Markdown of a document", () => {
  it("is read back by a Markdown parser as the same blocks in the same order, whatever the text", () => {
    fc.assert(
      fc.property(tree, (blocks) => {
        const notes = notesOf(blocks).map((note) => ["footnoteDefinition", seen(note)]);
        expect(parse(markdown(blocks)).map(found)).toEqual([...blocks.flatMap(expected), ...notes]);
      }),
      { seed: 20261124, numRuns: 600 },
    );
  });

  it("keeps each character of a paragraph bold, italic or linked as it was", () => {
    fc.assert(
      fc.property(tree, (blocks) => {
        for (const one of blocks) {
          if (one.block !== "paragraph") continue;
          const [node] = parse(markdown([one]));
          if (node?.type !== "paragraph") throw new Error("no paragraph");
          expect(styleOf(node.children)).toEqual(styleOfRuns(runsOf(one.text)));
        }
      }),
      { seed: 20261125, numRuns: 600 },
    );
  });

  it("keeps two lists that follow each other two lists", () => {
    const list = (ordered: boolean): Block => ({ block: "list", ordered, items: ["one", "two"] });
    const ticks: Block = { block: "ticks", items: [{ text: "three", done: false }] };
    const nodes = parse(markdown([list(false), ticks, list(false), list(true), list(true), list(true)]));
    expect(nodes.map(({ type }) => type)).toEqual(Array.from({ length: 6 }, () => "list"));
  });
});
