import { describe, expect, it } from "vitest";
import type { Block } from "#documents/tree.ts";
import { all, type XmlElement } from "../fixtures/xml.ts";
import { isOn, look } from "./docx-look.ts";
import { part, styleOf, textOf, valueOf, written, type WordFile } from "./read-docx.ts";

const blocks: readonly Block[] = [
  { block: "letterhead", lines: ["Société Élan", "12 rue de l’Œuvre", "Lyon"] },
  {
    block: "ticks",
    items: [
      { text: "Badge", done: true, detail: "le parrain" },
      { text: "Clés", done: false },
      { text: "Bureau", done: false, detail: "le matin" },
    ],
  },
  { block: "list", ordered: true, items: ["un"] },
  { block: "list", ordered: false, items: ["puce"] },
  { block: "table", caption: "Villes", head: ["Ville", "n"], rows: [["x".repeat(90), 3]] },
  { block: "table", caption: "Rien", head: [], rows: [] },
  { block: "signatures", title: "Lu", labels: ["Nom", "Date", "Lieu"] },
  { block: "signatures", title: "Vu", labels: [] },
];

// Written in each test, because Stryker cannot assign code that runs in a hook to a test.
const sheet = (): Promise<WordFile> => written(blocks);

const paragraphIn = (file: WordFile, text: string): XmlElement => {
  const found = file.paragraphs.find((one) => textOf(one) === text);
  if (found === undefined) throw new Error(`no paragraph ${text}`);
  return found;
};

describe("a paragraph of a Word file", () => {
  it("of a letterhead stays with the next, the name bold, a rule under the last", async () => {
    const file = await sheet();
    expect(look(paragraphIn(file, "Société Élan"))).toEqual({ bold: true, keepNext: true });
    expect(look(paragraphIn(file, "12 rue de l’Œuvre"))).toEqual({ keepNext: true });
    expect(look(paragraphIn(file, "Lyon"))).toEqual({ rule: "single", after: "280" });
  });

  it("to tick stays with what is said of it, and the last of the list stands apart from what follows", async () => {
    const file = await sheet();
    const box = { font: "MS Gothic" };
    expect(look(paragraphIn(file, "☒\tBadge"))).toEqual({ ...box, keepNext: true });
    expect(look(paragraphIn(file, "le parrain"))).toEqual({});
    expect(look(paragraphIn(file, "☐\tClés"))).toEqual(box);
    expect(look(paragraphIn(file, "☐\tBureau"))).toEqual({ ...box, keepNext: true });
    expect(look(paragraphIn(file, "le matin"))).toEqual({ after: "180" });
  });

  it("of a list has the sign of its kind, its text at one place", async () => {
    const file = await sheet();
    const levelOf = (text: string) => {
      const numId = valueOf(paragraphIn(file, text), "w:numId");
      const numbering = part(file, "word/numbering.xml");
      const list = all(numbering, "w:num").find((one) => one.attributes.get("w:numId") === numId);
      const kind = list && valueOf(list, "w:abstractNumId");
      const found = all(numbering, "w:abstractNum").find(
        (one) => one.attributes.get("w:abstractNumId") === kind,
      );
      const [level] = found ? all(found, "w:lvl") : [];
      return (
        level && { sign: valueOf(level, "w:lvlText"), format: valueOf(level, "w:numFmt"), ...look(level) }
      );
    };
    expect(levelOf("un")).toEqual({ sign: "%1.", format: "decimal", left: "397", hanging: "397" });
    expect(levelOf("puce")).toEqual({ sign: "•", format: "bullet", left: "397", hanging: "397" });
  });
});

/** In twentieths of a point at nine points: the advance widths of Arial Bold, in thousandths of its size. */
function boldWidth(word: string): number {
  const wide = { m: 889, N: 722, C: 722, L: 611, P: 667, i: 278, l: 278, t: 333, r: 389, f: 333 };
  const small = { s: 556, v: 556, y: 556, x: 556, a: 556, c: 556, e: 556, é: 556 };
  const known: Readonly<Record<string, number>> = { ...wide, ...small };
  return Array.from(word).reduce((sum, letter) => sum + ((known[letter] ?? 611) * 180) / 1000, 0);
}

describe("the tables of a Word file", () => {
  it("give the column of a long word in the head room for it, beside many short columns", async () => {
    const head = ["Place", "Level", "Rows", "Contributors", "p10", "p25", "median", "p75", "p90", "mean"];
    const file = await written([{ block: "table", caption: "Pay", head, rows: [head.map(() => "1")] }]);
    const widths = all(part(file, "word/document.xml"), "w:gridCol").map((column) =>
      Number(column.attributes.get("w:w")),
    );
    const [place = 0, , , contributors = 0] = widths;
    expect(contributors).toBeGreaterThan(boldWidth("Contributors") + 120);
    expect(place).toBeGreaterThan(boldWidth("Place") + 120);
  });

  it("break no word of a French head beside a long remark, and use no more than the page", async () => {
    const head = [
      "Lieu",
      "Niveau",
      "Lignes",
      "Contributeurs",
      "p10",
      "médiane",
      "p90",
      "moyenne",
      "Non montré",
    ];
    const cells = ["Lyon", "1", "9", "9", "40\u202F400", "46\u202F000", "56\u202F200", "47\u202F778"];
    const rows = [[...cells, "un contributeur dépasse 25\u202F% du total de cette case"]];
    const widthsOf = async (titles: readonly string[]): Promise<readonly number[]> => {
      const file = await written([{ block: "table", caption: "Pay", head: titles, rows }]);
      return all(part(file, "word/document.xml"), "w:gridCol").map((column) =>
        Number(column.attributes.get("w:w")),
      );
    };
    const widths = await widthsOf(head);
    for (const [index, title] of head.entries()) {
      const longest = Math.max(...title.split(" ").map(boldWidth));
      expect(widths[index], title).toBeGreaterThan(longest + 120);
    }
    const sum = (of: readonly number[]): number => of.reduce((total, one) => total + one, 0);
    expect(sum(widths)).toBeLessThanOrEqual(9638);
    expect(sum(widths)).toBeGreaterThan(9600);
    // Where there is no room for every word, what there is is shared.
    expect(sum(await widthsOf(head.map((title) => title.repeat(4))))).toBeLessThanOrEqual(9638);
  });

  it("take the whole width, a column of long text more of it than a short one, its head bold", async () => {
    const file = await sheet();
    const [table] = all(part(file, "word/document.xml"), "w:tbl");
    if (table === undefined) throw new Error("no table");
    expect(all(table, "w:tblW")[0]?.attributes.get("w:w")).toBe("5000");
    expect(all(table, "w:tblLayout")[0]?.attributes.get("w:type")).toBe("fixed");
    // The longest text counts for forty characters, the shortest for eight: five sixths of 9,638 and one.
    expect(all(table, "w:gridCol").map((column) => column.attributes.get("w:w"))).toEqual(["7710", "1927"]);
    const margins = all(table, "w:tblCellMar").flatMap((one) => all(one, "w:left", "w:right"));
    expect(margins.map((side) => side.attributes.get("w:w"))).toEqual(["60", "60"]);
    const rows = all(table, "w:tr").map((row) => all(row, "w:tc").map((cell) => all(cell, "w:b").length));
    expect(rows).toEqual([
      [1, 1],
      [0, 0],
    ]);
    expect(all(table, "w:p").map(styleOf)).toEqual(Array(4).fill("TableText"));
  });

  it("without a column are their caption alone", async () => {
    const file = await sheet();
    const at = file.paragraphs.indexOf(paragraphIn(file, "Rien"));
    expect(file.paragraphs.slice(at, at + 2).map(textOf)).toEqual(["Rien", "Lu"]);
  });

  it("to sign in have no rules and two columns of one width, and stay on a page with their title", async () => {
    const file = await sheet();
    const table = all(part(file, "word/document.xml"), "w:tbl").at(-1);
    if (table === undefined) throw new Error("no table");
    const sides = all(table, "w:tblBorders").flatMap(({ children }) => children);
    expect(sides).toHaveLength(6);
    for (const side of sides) expect(typeof side !== "string" && side.attributes.get("w:val")).toBe("none");
    expect(all(table, "w:gridCol").map((column) => column.attributes.get("w:w"))).toEqual(["4819", "4819"]);
    expect(all(table, "w:tblW")[0]?.attributes.get("w:w")).toBe("5000");
    const margins = all(table, "w:tblCellMar").flatMap((one) => all(one, "w:left", "w:right"));
    expect(margins.map((side) => side.attributes.get("w:w"))).toEqual(["0", "400"]);
    expect(all(table, "w:tr").map((row) => isOn(row, "w:cantSplit"))).toEqual([true, true]);
    expect(all(table, "w:keepNext").map((one) => one.attributes.get("w:val") ?? "true")).toEqual([
      "true",
      "true",
      "false",
      "false",
    ]);
    expect(["Lu", "Vu"].map((title) => styleOf(paragraphIn(file, title)))).toEqual(
      Array(2).fill("SignatureTitle"),
    );
    expect(all(table, "w:p").map(styleOf)).toEqual([...Array<string>(3).fill("SignatureLabel"), "Normal"]);
    expect(textOf(file.paragraphs.at(-1) ?? paragraphIn(file, "Lu"))).toBe("Vu");
  });
});
