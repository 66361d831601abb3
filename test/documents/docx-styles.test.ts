import { describe, expect, it } from "vitest";
import { all, type XmlElement } from "../fixtures/xml.ts";
import { isOn, look } from "./docx-look.ts";
import { about, part, styleOf, textOf, valueOf, written, type WordFile } from "./read-docx.ts";

const ink = "13212C";

// Written in each test, because Stryker cannot assign code that runs in a hook to a test.
const empty = (): Promise<WordFile> => written([]);

function style(file: WordFile, id: string): XmlElement {
  const found = all(part(file, "word/styles.xml"), "w:style").find(
    (one) => one.attributes.get("w:styleId") === id,
  );
  if (found === undefined) throw new Error(`no style ${id}`);
  return found;
}

describe("the look of a Word file", () => {
  it("is that of the site: its font and its ink, ten and a half points", async () => {
    const file = await empty();
    const [defaults] = all(part(file, "word/styles.xml"), "w:docDefaults");
    expect(defaults === undefined ? {} : look(defaults)).toEqual({
      font: "Arial",
      size: "21",
      color: ink,
      after: "120",
      line: "269",
    });
  });

  const heading = { font: "Arial", color: ink, bold: true, keepNext: true, keepLines: true, after: "100" };
  it.each([
    ["Title", { ...heading, size: "36", before: "0" }],
    ["Heading1", { ...heading, size: "27", before: "280" }],
    ["Heading2", { ...heading, size: "23", before: "220" }],
    [
      "Caption",
      { bold: true, upright: true, size: "19", color: ink, keepNext: true, before: "200", after: "80" },
    ],
    ["Hyperlink", { color: ink, underline: "single" }],
    ["FootnoteText", { size: "17", after: "40", line: "240" }],
  ])("gives Word's own style %s its look", async (id, expected) => {
    expect(look(style(await empty(), id))).toEqual(expected);
  });

  it.each([
    ["Letterhead", "Letterhead", { size: "19", after: "0" }],
    ["ListBullet", "List Bullet", { after: "60" }],
    ["ListNumber", "List Number", { after: "60" }],
    [
      "Checklist",
      "Checklist",
      { keepLines: true, left: "397", hanging: "397", tab: "397", before: "60", after: "0" },
    ],
    ["ChecklistDetail", "Checklist Detail", { size: "18", left: "397", after: "40", line: "252" }],
    ["TableText", "Table Text", { size: "18", before: "40", after: "40", line: "240" }],
    ["TableEnd", "Table End", { size: "8", after: "0", line: "240" }],
    ["SignatureTitle", "Signature Title", { bold: true, keepNext: true, before: "280", after: "0" }],
    ["SignatureLabel", "Signature Label", { size: "18", rule: "single", before: "640", after: "0" }],
    ["Header", "header", { size: "16", after: "200" }],
    ["Footer", "footer", { size: "16", after: "0" }],
  ])("offers the style %s among Word's quick ones", async (id, name, expected) => {
    const found = style(await empty(), id);
    expect(valueOf(found, "w:name")).toBe(name);
    expect(valueOf(found, "w:basedOn")).toBe("Normal");
    expect(isOn(found, "w:qFormat")).toBe(true);
    expect(look(found)).toEqual(expected);
  });
});

describe("the edges of a page of a Word file", () => {
  it("are two centimetres wide, head and foot half as far out", async () => {
    const file = await empty();
    const edges = all(part(file, "word/document.xml"), "w:pgMar")[0]?.attributes;
    expect(["top", "right", "bottom", "left"].map((side) => edges?.get(`w:${side}`))).toEqual(
      Array(4).fill("1134"),
    );
    expect(["header", "footer"].map((side) => edges?.get(`w:${side}`))).toEqual(["567", "567"]);
  });

  it("have the title at the head of all pages but the first, and a rule over the foot of each", async () => {
    const file = await empty();
    expect(isOn(part(file, "word/document.xml"), "w:titlePg")).toBe(true);
    const references = all(part(file, "word/document.xml"), "w:headerReference", "w:footerReference");
    const targets = new Map(
      all(part(file, "word/_rels/document.xml.rels"), "Relationship").map(({ attributes }) => [
        attributes.get("Id"),
        attributes.get("Target"),
      ]),
    );
    const said = references.map(({ name, attributes }) => {
      const target = part(file, `word/${targets.get(attributes.get("r:id")) ?? ""}`);
      return [name, attributes.get("w:type"), textOf(target), all(target, "w:p").map(styleOf).join()];
    });
    const foot = `${about.footer}\tPAGE\u00A0/\u00A0NUMPAGES`;
    expect(said).toEqual([
      ["w:headerReference", "default", about.title, "Header"],
      ["w:headerReference", "first", "", "Normal"],
      ["w:footerReference", "default", foot, "Footer"],
      ["w:footerReference", "first", foot, "Footer"],
    ]);
    const [line] = all(part(file, "word/footer1.xml"), "w:p");
    expect(line === undefined ? {} : look(line)).toEqual({ rule: "single", tab: "9638" });
    expect(line === undefined ? "" : valueOf(line, "w:tab")).toBe("right");
  });
});
