import { describe, expect, it } from "vitest";
import type { Block, Run } from "#documents/tree.ts";
import { all } from "../fixtures/xml.ts";
import { isOn } from "./docx-look.ts";
import { part, textOf, written } from "./read-docx.ts";

const paragraph = (text: string): Block => ({ block: "paragraph", text });

describe("a text in a Word file", () => {
  it("runs from right to left where its first letter does", async () => {
    const { paragraphs } = await written(["שלום Anna", "Anna שלום", "(١) مرحبا", "12 – 3"].map(paragraph));
    expect(paragraphs.map((one) => isOn(one, "w:bidi"))).toEqual([true, false, true, false]);
  });

  it("is bold and italic where its runs are, in one piece of text each", async () => {
    const text: readonly Run[] = [
      { text: "plain" },
      { text: "bold", bold: true },
      { text: "italic", italic: true },
      { text: "both", bold: true, italic: true },
    ];
    const file = await written([{ block: "paragraph", text }]);
    const runs = all(part(file, "word/document.xml"), "w:r");
    expect(runs.map((run) => [textOf(run), isOn(run, "w:b"), isOn(run, "w:i")])).toEqual([
      ["plain", false, false],
      ["bold", true, false],
      ["italic", false, true],
      ["both", true, true],
    ]);
  });

  it("links to pages and mail, and to nothing that runs", async () => {
    const links = [
      "https://example.org/a?b=1&c=2#d",
      "mailto:a@example.org",
      "javascript:alert(1)",
      "file:///etc",
      "x",
    ];
    const file = await written(links.map((link) => ({ block: "paragraph", text: `to ${link}`, link })));
    const targets = all(part(file, "word/_rels/document.xml.rels"), "Relationship")
      .filter((one) => one.attributes.get("TargetMode") === "External")
      .map((one) => one.attributes.get("Target"));
    expect(targets).toEqual(["https://example.org/a?b=1&c=2", "mailto:a@example.org"]);
    expect(all(part(file, "word/document.xml"), "w:hyperlink").map(textOf)).toEqual(
      links.slice(0, 2).map((link) => `to ${link}`),
    );
    // Word keeps a place within a page apart from its address.
    expect(all(part(file, "word/document.xml"), "w:hyperlink")[0]?.attributes.get("w:anchor")).toBe("d");
    expect(file.paragraphs.map(textOf)).toEqual(links.map((link) => `to ${link}`));
  });

  it("links each stretch of a paragraph to its own address, a second time too", async () => {
    const [one, two] = ["https://example.org/one", "mailto:two@example.org"];
    const runs: readonly Run[] = [
      { text: "Read " },
      { text: "one", link: one, bold: true },
      { text: ", write to " },
      { text: "two", link: two },
      { text: ", read " },
      { text: "one again", link: one },
    ];
    const whole: Block = { block: "paragraph", text: "All of it", link: two };
    const file = await written([{ block: "paragraph", text: runs }, whole]);
    const relationships = all(part(file, "word/_rels/document.xml.rels"), "Relationship");
    const found = all(part(file, "word/document.xml"), "w:hyperlink").map((link) => {
      const id = link.attributes.get("r:id") ?? "";
      const target = relationships.filter((each) => each.attributes.get("Id") === id);
      expect(target).toHaveLength(1);
      expect(target[0]?.attributes.get("Type")).toMatch(/\/hyperlink$/u);
      expect(target[0]?.attributes.get("TargetMode")).toBe("External");
      return [textOf(link), target[0]?.attributes.get("Target"), all(link, "w:b").length];
    });
    expect(found).toEqual([
      ["one", one, 1],
      ["two", two, 0],
      ["one again", one, 0],
      ["All of it", two, 0],
    ]);
    const styles = all(part(file, "word/document.xml"), "w:rStyle").map((style) =>
      style.attributes.get("w:val"),
    );
    expect(styles).toEqual(found.map(() => "Hyperlink"));
  });
});
