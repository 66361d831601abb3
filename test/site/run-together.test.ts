import { fromHtml } from "hast-util-from-html";
import { describe, expect, it } from "vitest";
import { files, localPages, read } from "./dist.ts";

interface Node {
  readonly type: string;
  readonly tagName?: string;
  readonly value?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly children?: readonly Node[];
}

/** Elements that stand within a line of text: nothing but a space keeps their texts apart. */
const inline = new Set("a abbr b bdi cite code em i small span strong sub sup time u".split(" "));
/** Not text of the page, or not read as one. */
const leftOut = new Set("script style svg template option select".split(" "));

/** Each text in an inline element whose neighbour's text begins without a space: "Compare citiesSalary by city". */
function joined(node: Node): readonly string[] {
  if (leftOut.has(node.tagName ?? "")) return [];
  const children = node.children ?? [];
  const here = children.flatMap((child, index) => {
    const next = children[index + 1];
    if (next === undefined || (!isInline(child) && !isInline(next))) return [];
    if ((!isInline(child) && child.type !== "text") || (!isInline(next) && next.type !== "text")) return [];
    const before = textOf(child);
    const after = textOf(next);
    return /[\p{L}\p{N}.?!)]$/u.test(before) && /^[\p{L}\p{N}“«(]/u.test(after) && !isOneWord(child, next)
      ? [`${before.slice(-30)}|${after.slice(0, 30)}`]
      : [];
  });
  return [...here, ...children.flatMap(joined)];
}

function isInline(node: Node): boolean {
  return node.type === "element" && inline.has(node.tagName ?? "");
}

/** "p50" with a small sign, "1re": a part of a word set apart on purpose. */
function isOneWord(...nodes: readonly Node[]): boolean {
  return nodes.some(({ tagName = "" }) => /^su[bp]$/u.test(tagName));
}

function textOf(node: Node): string {
  if (leftOut.has(node.tagName ?? "")) return "";
  return node.value ?? (node.children ?? []).map(textOf).join("");
}

describe("texts beside each other have a space between them", () => {
  it.each(localPages)("in %s", (page) => {
    expect(joined(fromHtml(read(page)) as Node)).toEqual([]);
  });

  const twins = files.filter((file) => file.endsWith(".md"));
  it.each(twins)("in %s", (twin) => {
    const text = read(twin).replaceAll(/```[\s\S]*?```/gu, "");
    // A link or an emphasis that touches a word, and a small letter that runs into a capital or a digit.
    expect(text.match(/.{0,30}(?:\]\([^)]*\)|[a-zà-ÿ]\*\*?)(?=[\p{L}\p{N}]).{0,20}/gu) ?? []).toEqual([]);
    expect(text.match(/.{0,30}\p{L}\[[^\]]+\]\(.{0,20}/gu) ?? []).toEqual([]);
    expect(text.match(/[a-zà-ÿ]{3,}\d+ \p{L}+.{0,20}/gu) ?? []).toEqual([]);
    // Each row of a table is one line with as many cells as its head.
    for (const table of text.match(/(?:^\|.*\n?)+/gmu) ?? []) {
      const widths = table
        .trim()
        .split("\n")
        .map((row) => row.replaceAll("\\|", "").split("|").length);
      expect(new Set(widths).size, table).toBe(1);
    }
  });
});
