import { describe, expect, it } from "vitest";
import { markdown } from "#documents/markdown.ts";
import type { Block, Run } from "#documents/tree.ts";

const link = "https://example.org/";
const line = "\\_".repeat(24);
const ofRuns = (...text: readonly Run[]): string => markdown([{ block: "paragraph", text }]).trimEnd();
const of = (...blocks: readonly Block[]): string => markdown(blocks);

describe("marks in Markdown", () => {
  const bold = true;
  const italic = true;
  it.each<[string, readonly Run[]]>([
    [
      "**ab**",
      [
        { text: "a", bold },
        { text: "b", bold },
      ],
    ],
    [
      "**a**_b_",
      [
        { text: "a", bold },
        { text: "b", italic },
      ],
    ],
    [
      "_a_**b**",
      [
        { text: "a", italic },
        { text: "b", bold },
      ],
    ],
    [
      "**_a_**__b__",
      [
        { text: "a", bold, italic },
        { text: "b", bold },
      ],
    ],
    ["**a** b", [{ text: " a ", bold }, { text: "b" }]],
    [
      `[**a**](<${link}>)**b**`,
      [
        { text: "a", bold, link },
        { text: "b", bold },
      ],
    ],
    [
      `[ab](<${link}>)`,
      [
        { text: "a", link },
        { text: "b", link },
      ],
    ],
    [
      `[a](<${link}>)[b](<${link}b>)`,
      [
        { text: "a", link },
        { text: "b", link: `${link}b` },
      ],
    ],
  ])("are as few as can be: %s", (expected, runs) => {
    expect(ofRuns(...runs)).toBe(expected);
  });

  it.each<[string, readonly Run[]]>([
    ["x**b**y", [{ text: "x" }, { text: "b", bold }, { text: "y" }]],
    ["&#x78;_b_&#x79;", [{ text: "x" }, { text: "b", italic }, { text: "y" }]],
    ["&#x78;**(b)**&#x79;", [{ text: "x" }, { text: "(b)", bold }, { text: "y" }]],
    ["x **(b)** y", [{ text: "x " }, { text: "(b)", bold }, { text: " y" }]],
    ["&#x1f642;_b_.", [{ text: "🙂" }, { text: "b", italic }, { text: "." }]],
    ["see!**b**", [{ text: "see!" }, { text: "b", bold }]],
  ])("hold beside a letter, which is its number only where it would hide them: %s", (expected, runs) => {
    expect(ofRuns(...runs)).toBe(expected);
  });

  it("make no picture of a link, and no link of an address in a mark", () => {
    expect(ofRuns({ text: "see!" }, { text: "b", link })).toBe(`see\\![b](<${link}>)`);
    expect(ofRuns({ text: "see! " }, { text: "b", link })).toBe(`see! [b](<${link}>)`);
    expect(ofRuns({ text: "me@example.org", bold })).toBe("**me\\@example.org**");
    expect(ofRuns({ text: "me@example.org" })).toBe("me@example.org");
    expect(ofRuns({ text: "me@example.org", link: "mailto:me@example.org" })).toBe(
      "[me@example.org](<mailto:me@example.org>)",
    );
  });
});

describe("text in Markdown", () => {
  it.each([
    ["12. a", "12\\. a"],
    ["see 12. x", "see 12. x"],
    ["1.", "1\\."],
    ["1.5", "1.5"],
    ["http://a.b", "http\\://a.b"],
    ["https://a", "https\\://a"],
    ["ftp://a", "ftp\\://a"],
    ["www.a.b", "www\\.a.b"],
    [" a  b ", "a  b"],
  ])("of %j begins no list and makes no link", (text, expected) => {
    expect(of({ block: "paragraph", text })).toBe(`${expected}\n`);
  });

  it("of a heading has no space around it", () => {
    expect(of({ block: "heading", level: 1, text: " a  b " })).toBe("# a  b\n");
  });

  it("of a block that holds nothing is nothing", () => {
    expect(of({ block: "list", ordered: false, items: [] }, { block: "paragraph", text: "x" })).toBe("x\n");
    expect(of({ block: "table", caption: "c", head: [], rows: [] })).toBe("**c**\n");
  });

  it("leaves no empty line for a caption or a title that is not there", () => {
    expect(of({ block: "table", caption: "", head: ["a"], rows: [["b"]] })).toBe("| a |\n| --- |\n| b |\n");
    expect(of({ block: "signatures", title: "", labels: ["N", "M"] })).toBe(`N ${line}\\\nM ${line}\n`);
    expect(of({ block: "signatures", title: " T  t ", labels: ["N"] })).toBe(`**T t**\\\nN ${line}\n`);
  });
});
