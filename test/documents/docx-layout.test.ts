import { describe, expect, it } from "vitest";
import type { Block, Table } from "#documents/tree.ts";
import { all } from "../fixtures/xml.ts";
import { about, part, styleOf, textOf, valueOf, written } from "./read-docx.ts";

const paragraph = (text: string): Block => ({ block: "paragraph", text });
const pageBreak: Block = { block: "page-break" };

describe("a table in a Word file", () => {
  const table: Table = {
    block: "table",
    caption: "Salaires",
    head: ["Ville", "bas", "note"],
    rows: [
      ["Lyon", 1234.5, "–"],
      ["Nice", -3, "", "of a longer row"],
    ],
  };

  it("repeats its head on each page and splits no row", async () => {
    const rows = all(part(await written([table]), "word/document.xml"), "w:tr");
    expect(rows.map((row) => all(row, "w:tblHeader").length)).toEqual([1, 0, 0]);
    expect(rows.map((row) => all(row, "w:cantSplit").length)).toEqual([1, 1, 1]);
  });

  it("writes numbers as its language does, one under the other, and loses no cell", async () => {
    const rows = async (language: string): Promise<readonly (readonly string[])[]> =>
      all(part(await written([table], { ...about, language }), "word/document.xml"), "w:tr").map((row) =>
        all(row, "w:tc").map((cell) => `${textOf(cell)}${valueOf(cell, "w:jc") === "right" ? " →" : ""}`),
      );
    expect(await rows("fr-FR")).toEqual([
      ["Ville", "bas →", "note", ""],
      ["Lyon", "1\u202F234,5 →", "–", ""],
      ["Nice", "−3 →", "", "of a longer row"],
    ]);
    expect((await rows("en-GB"))[1]).toEqual(["Lyon", "1,234.5 →", "–", ""]);
  });

  it("stays apart from the next, with its caption above", async () => {
    const body = all(part(await written([table, table]), "word/document.xml"), "w:body")[0];
    const names = body?.children.flatMap((child) =>
      typeof child === "string" ? [] : child.name === "w:p" ? styleOf(child) : child.name,
    );
    expect(names).toEqual(["Caption", "w:tbl", "TableEnd", "Caption", "w:tbl", "TableEnd", "w:sectPr"]);
  });

  it("has no upright rules", async () => {
    const borders = all(part(await written([table]), "word/document.xml"), "w:tblBorders")[0];
    const kinds = borders?.children.flatMap((side) =>
      typeof side === "string" ? [] : [[side.name, side.attributes.get("w:val")]],
    );
    expect(new Map(kinds as [string, string][])).toEqual(
      new Map([
        ["w:top", "single"],
        ["w:left", "none"],
        ["w:bottom", "single"],
        ["w:right", "none"],
        ["w:insideH", "single"],
        ["w:insideV", "none"],
      ]),
    );
  });
});

describe("the pages of a Word file", () => {
  it("begin where the tree says, and none is left empty at either end", async () => {
    const tree = [
      pageBreak,
      paragraph("one"),
      pageBreak,
      pageBreak,
      paragraph("two"),
      paragraph("still two"),
      pageBreak,
    ];
    const { paragraphs } = await written(tree);
    expect(paragraphs.map((one) => [textOf(one), all(one, "w:pageBreakBefore").length])).toEqual([
      ["one", 0],
      ["two", 1],
      ["still two", 0],
    ]);
  });

  it("keep a line to sign on with its label, two in a row", async () => {
    const tree: readonly Block[] = [
      { block: "signatures", title: "Lu", labels: ["Nom", "Date", "Signature"] },
    ];
    const file = await written(tree);
    const rows = all(part(file, "word/document.xml"), "w:tr");
    expect(rows.map((row) => all(row, "w:tc").map(textOf))).toEqual([
      ["Nom", "Date"],
      ["Signature", ""],
    ]);
    const label = all(part(file, "word/styles.xml"), "w:style").find(
      (style) => style.attributes.get("w:styleId") === "SignatureLabel",
    );
    expect(label === undefined ? [] : all(label, "w:top")).toHaveLength(1);
  });

  it("can hold nothing at all", async () => {
    expect((await written([])).paragraphs.map(textOf).join("")).toBe("");
  });
});
