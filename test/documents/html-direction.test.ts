import { describe, expect, it } from "vitest";
import { isRightToLeft } from "#documents/direction.ts";
import { html } from "#documents/html.ts";
import type { Block } from "#documents/tree.ts";

const hebrew = "שלום Anna";
const english = "Anna שלום";

/** What stands between the outer element's tags. */
function body(...blocks: readonly Block[]): string {
  return html(blocks, "en-GB").replace(/^<div lang="en-GB">([\s\S]*)<\/div>$/u, "$1");
}

describe("the direction of a text", () => {
  it.each([
    ["שלום", true],
    ["مرحبا", true],
    ["ߒߞߏ", true],
    ["(١) مرحبا", true],
    ["12 – שלום", true],
    ["ﬡ", true],
    ["ﻼ", true],
    ["𐤀", true],
    ["𞤀", true],
    [english, false],
    ["Élan", false],
    ["日本", false],
    ["ऄ", false],
    ["ﬀ", false],
    ["12 – 3", false],
    ["", false],
  ])("of %j is from the right: %j, by its first letter", (text, rightToLeft) => {
    expect(isRightToLeft(text)).toBe(rightToLeft);
  });
});

describe("an element in HTML", () => {
  it("says its direction where its text runs from the right, and nothing elsewhere", () => {
    expect(body({ block: "heading", level: 2, text: hebrew })).toBe(`<h2 dir="rtl">${hebrew}</h2>`);
    expect(body({ block: "heading", level: 2, text: english })).toBe(`<h2>${english}</h2>`);
    expect(body({ block: "list", ordered: false, items: [hebrew, english] })).toBe(
      `<ul><li dir="rtl">${hebrew}</li><li>${english}</li></ul>`,
    );
    expect(body({ block: "ticks", items: [{ text: hebrew, done: true, detail: english }] })).toBe(
      `<p dir="rtl">☒ ${hebrew}<br>${english}</p>`,
    );
    expect(body({ block: "table", caption: "", head: [hebrew], rows: [[english], [hebrew]] })).toBe(
      `<table border="1" cellspacing="0" cellpadding="4"><thead><tr><th dir="rtl">${hebrew}</th></tr></thead><tbody><tr><td>${english}</td></tr><tr><td dir="rtl">${hebrew}</td></tr></tbody></table>`,
    );
  });

  it("goes by a paragraph's own text, whatever its runs and its note", () => {
    const text = [{ text: "– " }, { text: hebrew, bold: true }] as const;
    expect(body({ block: "paragraph", text, footnote: english })).toBe(
      `<p dir="rtl">– <strong>${hebrew}</strong><sup>1</sup></p><hr><ol><li>${english}</li></ol>`,
    );
    expect(body({ block: "paragraph", text: english, footnote: hebrew })).toBe(
      `<p>${english}<sup>1</sup></p><hr><ol><li dir="rtl">${hebrew}</li></ol>`,
    );
  });
});
