import { beforeAll, describe, expect, it } from "vitest";
import { html } from "#documents/html.ts";
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
      for (const item of ["un", "deux", "un encore", "deux encore", "point"]) expect(items).toContain(item);
      expect(items.filter((item) => item.startsWith("☒"))).toEqual(["☒ BadgeQui : le parrain"]);
      expect(items.filter((item) => item.startsWith("☐"))).toHaveLength(1);
    });

    it("with its tables, and every link one that can be followed", () => {
      expect(texts("table:table-cell")).toEqual(["Ville", "bas", "Orléans", "1234.5", "=1+1", "-3"]);
      expect(all(pasted, "text:a").map((link) => link.attributes.get("xlink:href"))).toEqual([
        "https://example.org/guide",
      ]);
    });
  });
}
