import { beforeAll, describe, expect, it } from "vitest";
import { docx } from "#documents/docx.ts";
import type { Block } from "#documents/tree.ts";
import { convert, findProgram, withFiles } from "../../fixtures/programs.ts";
import { wordFiles } from "../libreoffice/sample.ts";

const soffice = findProgram("soffice", "LIBREOFFICE_PATH") ?? "";
const pdftotext = findProgram("pdftotext");
if (pdftotext === undefined) console.log("not run: needs poppler (pdftotext)");

/** A table of two pages, to see its head on both. */
const long: Block = {
  block: "table",
  caption: "Places",
  head: ["Place", "Pay"],
  rows: Array.from({ length: 60 }, (_, row) => [`Place ${String(row + 1)}`, row]),
};
const footer = `Repère · https://repere.example/fr/tools/salary/?${"city=somewhere&".repeat(20)}`;

/** The pages of a printed Word file as text. Marks of direction are no letters. */
describe.skipIf(soffice === "" || pdftotext === undefined)("a Word file as it is printed", () => {
  let french: readonly string[];
  let tables: readonly string[];

  beforeAll(async () => {
    const bytes = await docx([long], { title: "Places", language: "en-GB", footer });
    const files = { ...(await wordFiles()), "long.docx": Buffer.from(await bytes.arrayBuffer()) };
    const pdf = await convert(soffice, files, "pdf");
    const pages = async (name: string): Promise<readonly string[]> => {
      const read = await withFiles({ "a.pdf": pdf(name) }, () => [pdftotext ?? "", ["a.pdf", "a.txt"]]);
      const text = read.get("a.txt")?.toString() ?? "";
      return text
        .replaceAll(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, "")
        .split("\f")
        .slice(0, -1);
    };
    french = await pages("fr.docx");
    tables = await pages("long.docx");
  }, 120_000);

  it("has its texts in the order of the tree, each on its page", () => {
    const first = [
      "Société Élan",
      "12 rue de l’Œuvre, 75011 Paris",
      "Premier jour d’Анна Каренина",
      "Lire tout le guide.",
      "À faire",
      "☒",
      "Badge",
      "Qui : le parrain",
      "Listes",
      "un",
      "deux",
      "un encore",
      "point",
      "Salaires",
      "Ville",
      "Orléans",
      "=1+1",
      "Un modèle, à adapter.",
      "Repère · https://repere.example/",
    ];
    const second = ["Deuxième page", "Lu et approuvé", "Nom", "Date", "Signature", "Repère"];
    expect(french).toHaveLength(2);
    expectInOrder(french[0] ?? "", first);
    expectInOrder(french[1] ?? "", second);
  });

  it("says its title at the head of every page but the first, which begins with it", () => {
    expect(french.map((page) => page.includes("Échantillon"))).toEqual([false, true]);
  });

  it("shows the letters of other alphabets", () => {
    expect(french[0]).toContain("פגישה");
    expect(french[1]).toContain("مرحبا");
  });

  it("numbers its pages and says how many there are", () => {
    expect(french.map((page) => /^\d\s?\/\s?\d$/mu.exec(page)?.[0].replaceAll(/\s/gu, ""))).toEqual([
      "1/2",
      "2/2",
    ]);
  });

  it("repeats the head of a table on each page, keeps rows whole, and leaves a long foot its lines", () => {
    expect(tables).toHaveLength(2);
    for (const [index, page] of tables.entries()) {
      expect(page).toMatch(/^Place$/mu);
      expect(page).toMatch(/^Pay$/mu);
      expect(page.replaceAll(/\s/gu, "")).toContain(`somewhere&${String(index + 1)}/2`);
    }
    const places = tables.flatMap((page) => page.match(/^Place \d+$/gmu) ?? []);
    expect(places).toEqual(Array.from({ length: 60 }, (_, row) => `Place ${String(row + 1)}`));
  });
});

function expectInOrder(page: string, texts: readonly string[]): void {
  let at = 0;
  for (const text of texts) {
    const found = page.indexOf(text, at);
    expect(found, `${text} in ${page}`).toBeGreaterThanOrEqual(at);
    at = found + text.length;
  }
}
