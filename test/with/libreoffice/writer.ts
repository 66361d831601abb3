import { beforeAll, describe, expect, it } from "vitest";
import { convert } from "../../fixtures/programs.ts";
import { all, parseXml, textIn, type XmlElement } from "../../fixtures/xml.ts";
import { wordFiles } from "./sample.ts";

const seen = (element: XmlElement): string =>
  textIn(element, { "text:line-break": "\n", "text:tab": "\t", "text:s": " ", "text:note": "" });
const attribute = (element: XmlElement | undefined, name: string): string | undefined =>
  element?.attributes.get(name);

/** What LibreOffice finds in our Word files: it reads them as a program we did not write would. */
export function writerTests(soffice: string): void {
  describe("opens a Word file", () => {
    let french: XmlElement;
    let english: XmlElement;
    let text: string;

    beforeAll(async () => {
      const files = await wordFiles();
      const flat = await convert(soffice, files, "fodt");
      french = parseXml(flat("fr.docx").toString());
      english = parseXml(flat("en.docx").toString());
      text = (await convert(soffice, files, "txt:Text (encoded):UTF8"))("fr.docx").toString();
    }, 120_000);

    const body = (document: XmlElement): XmlElement => {
      const found = all(document, "office:text")[0];
      if (found === undefined) throw new Error("no text");
      return found;
    };
    /** The attribute that a paragraph's style sets, itself or through a parent. */
    const styled = (
      document: XmlElement,
      paragraph: XmlElement | undefined,
      name: string,
    ): string | undefined => {
      const styles = all(document, "style:style");
      let id = attribute(paragraph, "text:style-name");
      while (id !== undefined) {
        const style = styles.find((one) => attribute(one, "style:name") === id);
        const set = style && all(style, "style:paragraph-properties", "style:text-properties");
        const found = set?.map((one) => attribute(one, name)).find((value) => value !== undefined);
        if (found !== undefined) return found;
        id = attribute(style, "style:parent-style-name");
      }
      return undefined;
    };
    const find = (document: XmlElement, words: string): XmlElement | undefined =>
      all(body(document), "text:p", "text:h").find((one) => seen(one).includes(words));

    it("with its headings, in order and at their levels", () => {
      const headings = all(body(french), "text:h");
      expect(headings.map((one) => [attribute(one, "text:outline-level"), seen(one)])).toEqual([
        ["1", "Premier jour d’Анна Каренина"],
        ["1", "À faire"],
        ["2", "Listes"],
        ["1", "Deuxième page"],
      ]);
      expect(all(body(english), "text:h").map(seen)).toEqual(["Søren’s <b>first</b> day & week"]);
    });

    it("with lines as high as their letters ask, so that a title of several lines does not overprint", () => {
      for (const words of ["Premier jour", "Lire tout", "Orléans", "Qui"])
        expect(styled(french, find(french, words), "fo:line-height"), words).toMatch(/^1\d\d%$/u);
    });

    it("with lists that count from 1 each", () => {
      expect(text).toMatch(
        /1\.\s*un\r?\n\s*2\.\s*deux\r?\n\s*1\.\s*un encore\r?\n\s*2\.\s*deux encore\r?\n\s*•\s*point/u,
      );
      expect(
        all(body(french), "text:list-item")
          .map(seen)
          .map((item) => item.trim()),
      ).toEqual(["un", "deux", "un encore", "deux encore", "point"]);
    });

    it("with boxes to tick, ticked as they were", () => {
      const boxes = all(body(french), "loext:content-control");
      expect(boxes.map((box) => [attribute(box, "loext:checked") ?? "false", seen(box)])).toEqual([
        ["true", "☒"],
        ["false", "☐"],
      ]);
      expect(seen(find(french, "Badge") ?? body(french))).toBe("☒\tBadge");
    });

    it("with its tables, cell by cell, the head set to be repeated", () => {
      const [table] = all(body(french), "table:table");
      const rows = table === undefined ? [] : all(table, "table:table-row");
      expect(rows.map((row) => all(row, "table:table-cell").map((cell) => seen(cell).trim()))).toEqual([
        ["Ville", "bas"],
        ["Orléans", "1\u202F234,5"],
        ["=1+1", "−3"],
      ]);
      expect(table === undefined ? [] : all(table, "table:table-header-rows")).toHaveLength(1);
      expect(all(body(english), "table:table-cell").map((cell) => seen(cell).trim())).toContain("1,234.5");
    });

    it("with its footnotes where they belong", () => {
      const notes = (document: XmlElement) =>
        all(body(document), "text:note-body").map((note) => seen(note).trim());
      expect(notes(french)).toEqual(["Un modèle, à adapter."]);
      expect(notes(english)).toEqual(["First note.", "Second note."]);
      expect(all(find(english, "After the table.") ?? body(english), "text:note-citation").map(seen)).toEqual(
        ["2"],
      );
    });

    it("with a new page, a language to check its spelling in, and the direction of each text", () => {
      expect(styled(french, find(french, "Deuxième page"), "fo:break-before")).toBe("page");
      expect(styled(french, find(french, "À faire"), "fo:break-before")).not.toBe("page");
      const language = (document: XmlElement) =>
        all(document, "style:default-style")
          .filter((style) => attribute(style, "style:family") === "paragraph")
          .flatMap((style) => all(style, "style:text-properties"))
          .map((set) => `${attribute(set, "fo:language") ?? ""}-${attribute(set, "fo:country") ?? ""}`);
      expect(language(french)).toEqual(["fr-FR"]);
      expect(language(english)).toEqual(["en-GB"]);
      for (const words of ["דנה", "مرحبا"]) {
        expect(styled(french, find(french, words), "style:writing-mode")).toBe("rl-tb");
      }
    });

    it("with lines, tabs, and links that can be followed", () => {
      expect(seen(find(english, "Line one") ?? body(english))).toBe("Line one\nline two\twith a tab");
      expect(all(body(french), "text:a").map((link) => [attribute(link, "xlink:href"), seen(link)])).toEqual([
        ["https://example.org/guide", "guide"],
      ]);
    });
  });
}
