import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it, vi } from "vitest";
import { docx } from "#documents/docx.ts";
import type { Block } from "#documents/tree.ts";
import { all } from "../fixtures/xml.ts";
import { about, part, styleOf, textOf, valueOf, written } from "./read-docx.ts";

const handed: readonly Block[] = [
  { block: "letterhead", lines: ["Société Élan", "12 rue de l’Œuvre"] },
  { block: "heading", level: 1, text: "Premier jour" },
  { block: "paragraph", text: "À lire.", footnote: "Un modèle." },
  { block: "heading", level: 2, text: "À faire" },
  { block: "heading", level: 3, text: "Le matin" },
  {
    block: "ticks",
    items: [
      { text: "Badge", done: true, detail: "Qui : le parrain" },
      { text: "Bureau", done: false },
    ],
  },
  { block: "list", ordered: true, items: ["un", "deux"] },
  { block: "list", ordered: true, items: ["un encore"] },
  { block: "paragraph", text: "Fin.", footnote: "Deuxième note." },
];

afterEach(() => void vi.useRealTimers());

describe("a Word file", () => {
  it("has headings that Word lists in its navigation pane, the title among them", async () => {
    const file = await written(handed);
    expect(file.paragraphs.map((one) => [styleOf(one), textOf(one)])).toEqual([
      ["Letterhead", "Société Élan"],
      ["Letterhead", "12 rue de l’Œuvre"],
      ["Title", "Premier jour"],
      ["Normal", "À lire."],
      ["Heading1", "À faire"],
      ["Heading2", "Le matin"],
      ["Checklist", "☒\tBadge"],
      ["ChecklistDetail", "Qui : le parrain"],
      ["Checklist", "☐\tBureau"],
      ["ListNumber", "un"],
      ["ListNumber", "deux"],
      ["ListNumber", "un encore"],
      ["Normal", "Fin."],
    ]);
    const styles = all(part(file, "word/styles.xml"), "w:style");
    const outline = styles.map((style) => [
      style.attributes.get("w:styleId"),
      valueOf(style, "w:outlineLvl"),
    ]);
    expect(outline).toContainEqual(["Title", "0"]);
    expect(outline).toContainEqual(["Heading1", "0"]);
    expect(outline).toContainEqual(["Heading2", "1"]);
  });

  it("says what it is, so that a browser saves it as such", async () => {
    expect((await docx([], about)).type).toBe(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    );
  });

  it("has boxes that a click ticks, ticked as they were", async () => {
    const boxes = all(part(await written(handed), "word/document.xml"), "w14:checked");
    expect(boxes.map((box) => box.attributes.get("w14:val"))).toEqual(["1", "0"]);
  });

  it("counts each list from 1", async () => {
    const file = await written(handed);
    const [one, two, again] = file.paragraphs.flatMap((each) => valueOf(each, "w:numId") ?? []);
    expect(one).toBe(two);
    expect(again).not.toBe(one);
    const lists = all(part(file, "word/numbering.xml"), "w:num");
    const starts = lists
      .filter((list) => [one, again].includes(list.attributes.get("w:numId")))
      .map((list) => valueOf(list, "w:startOverride"));
    expect(starts).toEqual(["1", "1"]);
  });

  it("has real footnotes, in the order of their marks", async () => {
    const file = await written(handed);
    const marks = all(part(file, "word/document.xml"), "w:footnoteReference");
    const ids = marks.map((mark) => mark.attributes.get("w:id"));
    const notes = new Map(
      all(part(file, "word/footnotes.xml"), "w:footnote").map((note) => [
        note.attributes.get("w:id"),
        textOf(note),
      ]),
    );
    expect(ids.map((id) => notes.get(id)?.trim())).toEqual(["Un modèle.", "Deuxième note."]);
  });

  it("is A4, has its language and its title, numbers its pages, and names nobody", async () => {
    const file = await written(handed);
    const size = all(part(file, "word/document.xml"), "w:pgSz")[0]?.attributes;
    expect([size?.get("w:w"), size?.get("w:h")]).toEqual(["11906", "16838"]);
    expect(valueOf(part(file, "word/styles.xml"), "w:lang")).toBe("fr-FR");
    const core = part(file, "docProps/core.xml");
    expect(textOf(core)).toMatch(/^A title/u);
    expect(all(core, "dc:creator", "cp:lastModifiedBy")).toEqual([]);
    const foot = part(file, "word/footer1.xml");
    expect(textOf(foot)).toBe(`${about.footer}\tPAGE\u00A0/\u00A0NUMPAGES`);
  });

  it("is the same to the byte whenever it is written", async () => {
    const linked: Block = { block: "paragraph", text: "there", link: "https://example.org/" };
    const tree: readonly Block[] = [...handed, linked, { ...linked, text: "again" }];
    const first = await written(tree);
    vi.useFakeTimers({ now: new Date("2031-07-01T13:14:15Z"), toFake: ["Date"] });
    const second = await written(tree);
    expect(second.bytes.equals(first.bytes)).toBe(true);
    const dates = all(part(second, "docProps/core.xml"), "dcterms:created", "dcterms:modified");
    expect(dates.map(textOf)).toEqual(["1980-01-01T00:00:00Z", "1980-01-01T00:00:00Z"]);
  });
});

describe("what writes Word files, workbooks and calendars", () => {
  it.each(["docx", "ics", "xlsx"])("is loaded when a first %s is asked for, not with the page", (format) => {
    const source = readFileSync(`src/documents/${format}.ts`, "utf8");
    const statically = [...source.matchAll(/^import (?!type )[^;]* from "([^"]+)"/gmu)].map(
      ([, path]) => path,
    );
    expect(statically.filter((path) => path !== "./clean-text.ts")).toEqual([]);
    expect(source).toMatch(/await import\("/u);
  });
});
