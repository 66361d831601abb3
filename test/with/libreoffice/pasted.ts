import { beforeAll, describe, expect, it } from "vitest";
import { html } from "#documents/html.ts";
import type { Table } from "#documents/tree.ts";
import { convert } from "../../fixtures/programs.ts";
import { all, parseXml, textIn, type XmlElement } from "../../fixtures/xml.ts";
import { sample } from "./sample.ts";

/** What a word processor makes of the HTML that "copy" puts on the clipboard: it reads a page of it by the same filter. */
export function pastedTests(soffice: string): void {
  describe("takes what is copied", () => {
    let pasted: XmlElement;
    const said = (element: XmlElement): string => textIn(element).trim();
    const texts = (name: string): readonly string[] => all(pasted, name).map(said);

    beforeAll(async () => {
      const page = `<!DOCTYPE html><meta charset="utf-8">${html(sample.fr, "fr-FR")}`;
      const flat = await convert(soffice, { "pasted.html": page }, "fodt", ["--infilter=HTML (StarWriter)"]);
      pasted = parseXml(flat("pasted.html").toString());
    }, 120_000);

    it("with its headings at their levels", () => {
      expect(
        all(pasted, "text:h").map((one) => [one.attributes.get("text:outline-level"), said(one)]),
      ).toEqual([
        ["1", "Premier jour d’Анна Каренина"],
        ["2", "À faire"],
        ["3", "Listes"],
        ["2", "Deuxième page"],
      ]);
    });

    it("with its lists, and boxes that show what is done", () => {
      const items = texts("text:list-item");
      // A box in a list would have a bullet beside it.
      const boxes = texts("text:p").filter((item) => /^[☐☒]/u.test(item));
      for (const item of ["un", "deux", "un encore", "deux encore", "point"]) expect(items).toContain(item);
      expect(items.filter((item) => /[☐☒]/u.test(item))).toEqual([]);
      expect(boxes.filter((item) => item.startsWith("☒"))).toEqual(["☒ BadgeQui : le parrain"]);
      expect(boxes.filter((item) => item.startsWith("☐"))).toHaveLength(1);
    });

    it("with lines around the cells of its tables, and numbers on the right", () => {
      const styles = all(pasted, "style:style");
      const of = (one: XmlElement, attribute: string) =>
        styles.find(({ attributes }) => attributes.get("style:name") === one.attributes.get(attribute));
      for (const cell of all(pasted, "table:table-cell")) {
        const style = of(cell, "table:style-name");
        const about = style === undefined ? [] : all(style, "style:table-cell-properties");
        const lines = [...(about[0]?.attributes ?? [])].filter(([name]) => name.startsWith("fo:border"));
        expect(
          lines.some(([, line]) => / solid /u.test(line)),
          said(cell),
        ).toBe(true);
      }
      const number = all(pasted, "text:p").find((one) => said(one) === "1234.5");
      const style = number && of(number, "text:style-name");
      const about = style && all(style, "style:paragraph-properties")[0];
      expect(about?.attributes.get("fo:text-align")).toBe("end");
    });

    it("into a spreadsheet, where amounts are numbers and the rest stays text", async () => {
      const table: Table = {
        block: "table",
        caption: "Salaires",
        head: ["Ville", "Niveau 1", "Niveau 2"],
        rows: [
          ["Orléans", "≈\u00A01\u202F234,50", "25\u202F000–30\u202F000"],
          ["Brest", "47\u202F000", "– non publié"],
        ],
        numbers: [
          [undefined, { number: 1234.5, shown: { decimals: 2, prefix: "≈\u00A0" } }],
          [undefined, { number: 47_000, shown: { decimals: 0, prefix: "" } }],
        ],
      };
      const page = { "pasted.html": `<!DOCTYPE html><meta charset="utf-8">${html([table], "fr-FR")}` };
      const flat = await convert(soffice, page, "fods", ["--infilter=HTML (StarCalc)"]);
      const cells = all(parseXml(flat("pasted.html").toString()), "table:table-cell");
      const rows = cells.map((cell) => cell.attributes.get("office:value") ?? said(cell));
      expect(rows.filter((cell) => cell !== "")).toEqual([
        ...["Salaires", "Ville", "Niveau 1", "Niveau 2"],
        ...["Orléans", "1234.5", "25\u202F000–30\u202F000"],
        ...["Brest", "47000", "– non publié"],
      ]);
      // A word processor shows them as they were.
      const text = await convert(soffice, page, "fodt", ["--infilter=HTML (StarWriter)"]);
      const shown = all(parseXml(text("pasted.html").toString()), "table:table-cell").map(said);
      expect(shown.map((cell) => cell.replaceAll(/[\u00A0\u202F ]/gu, " "))).toEqual([
        ...["Ville", "Niveau 1", "Niveau 2", "Orléans", "≈ 1 234,50", "25 000–30 000"],
        ...["Brest", "47 000", "– non publié"],
      ]);
    });

    it("with its tables, and every link one that can be followed", () => {
      expect(texts("table:table-cell")).toEqual(["Ville", "bas", "Orléans", "1234.5", "=1+1", "-3"]);
      expect(all(pasted, "text:a").map((link) => link.attributes.get("xlink:href"))).toEqual([
        "https://example.org/guide",
      ]);
    });
  });
}
