import Papa from "papaparse";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csv, dialects } from "#documents/csv.ts";
import { html } from "#documents/html.ts";
import { markdown } from "#documents/markdown.ts";
import { plain } from "#documents/plain.ts";
import type { Block, Run, Table } from "#documents/tree.ts";

const table: Table = {
  block: "table",
  caption: "Pay",
  head: ["City", "low", "high"],
  rows: [
    ["Northford", 1200.5, 1500],
    ["South|ford", -3, 0],
  ],
};
const blocks: readonly Block[] = [
  { block: "heading", level: 2, text: "A <b>title</b> & more" },
  { block: "paragraph", text: "1. *not* a list" },
  { block: "list", ordered: true, items: ["first", "second"] },
  table,
  { block: "paragraph", text: "Open", link: "https://example.org/?a=1&b=2" },
];

describe("one tree of blocks", () => {
  it("prints as plain text", () => {
    expect(plain(blocks)).toBe(
      "A <b>title</b> & more\n\n1. *not* a list\n\n1. first\n2. second\n\nPay\nCity\tlow\thigh\nNorthford\t1200.5\t1500\nSouth|ford\t-3\t0\n\nOpen https://example.org/?a=1&b=2\n",
    );
  });

  it("prints as Markdown in which text stays text", () => {
    expect(markdown(blocks)).toBe(
      "## A \\<b\\>title\\</b\\> & more\n\n1\\. \\*not\\* a list\n\n1. first\n2. second\n\n**Pay**\n\n| City | low | high |\n| --- | --: | --: |\n| Northford | 1200.5 | 1500 |\n| South\\|ford | -3 | 0 |\n\n[Open](<https://example.org/?a=1&b=2>)\n",
    );
  });

  it("prints as HTML in which text stays text", () => {
    expect(html(blocks, "en-GB")).toBe(
      '<div lang="en-GB"><h2>A &lt;b&gt;title&lt;/b&gt; &amp; more</h2><p>1. *not* a list</p><ol><li>first</li><li>second</li></ol><p><strong>Pay</strong></p><table border="1" cellspacing="0" cellpadding="4"><thead><tr><th>City</th><th align="right">low</th><th align="right">high</th></tr></thead><tbody><tr><td>Northford</td><td align="right">1200.5</td><td align="right">1500</td></tr><tr><td>South|ford</td><td align="right">-3</td><td align="right">0</td></tr></tbody></table><p><a href="https://example.org/?a=1&amp;b=2">Open</a></p></div>',
    );
  });
});

describe("what a manager hands over", () => {
  const runs: readonly Run[] = [
    { text: "Read " },
    { text: "all", bold: true },
    { text: " of " },
    { text: "it", link: "https://example.org/" },
  ];
  const sheet: readonly Block[] = [
    { block: "letterhead", lines: ["Made-up Ltd"] },
    { block: "heading", level: 1, text: "First day" },
    {
      block: "paragraph",
      text: runs,
      footnote: "A model.",
    },
    {
      block: "ticks",
      items: [
        { text: "Keys", done: true },
        { text: "Workspace <b>", done: false, detail: "by noon" },
      ],
    },
    { block: "page-break" },
    { block: "signatures", title: "Read and acknowledged", labels: ["Name"] },
  ];

  it("keeps letterhead, boxes, notes and lines to sign as plain text", () => {
    expect(plain(sheet)).toBe(
      `Made-up Ltd\n\nFirst day\n\nRead all of it https://example.org/ (1)\n\n[x] Keys\n[ ] Workspace <b>\n    by noon\n\nRead and acknowledged\nName ${"_".repeat(24)}\n\n(1) A model.\n`,
    );
  });

  it("keeps them as HTML, every text escaped", () => {
    expect(html(sheet, "en-GB")).toBe(
      `<div lang="en-GB"><p>Made-up Ltd</p><h1>First day</h1><p>Read <strong>all</strong> of <a href="https://example.org/">it</a><sup>1</sup></p><p>☒ Keys</p><p>☐ Workspace &lt;b&gt;<br>by noon</p><hr><p><strong>Read and acknowledged</strong></p><p>Name ${"_".repeat(24)}</p><hr><ol><li>A model.</li></ol></div>`,
    );
  });
});

describe("lines, notes and lists", () => {
  const more: readonly Block[] = [
    { block: "letterhead", lines: ["one", "two"] },
    { block: "paragraph", text: [{ text: "a\rb", italic: true }], footnote: "first" },
    { block: "paragraph", text: "c", footnote: "second" },
    { block: "list", ordered: false, items: ["d\re", "f\r\ng"] },
    { block: "table", caption: "h", head: ["i\t\n j"], rows: [] },
    { block: "signatures", title: "k", labels: ["l", "m"] },
  ];
  const line = "_".repeat(24);

  it("stand each on its own as plain text", () => {
    expect(plain(more)).toBe(
      `one\ntwo\n\na\nb (1)\n\nc (2)\n\n- d\n  e\n- f\n  g\n\nh\ni  j\n\nk\nl ${line}\nm ${line}\n\n(1) first\n(2) second\n`,
    );
  });

  it("stand each on its own as HTML", () => {
    expect(html(more, "fr")).toBe(
      `<div lang="fr"><p>one<br>two</p><p><em>a<br>b</em><sup>1</sup></p><p>c<sup>2</sup></p><ul><li>d<br>e</li><li>f<br>g</li></ul><p><strong>h</strong></p><table border="1" cellspacing="0" cellpadding="4"><thead><tr><th>i\t<br> j</th></tr></thead><tbody></tbody></table><p><strong>k</strong></p><p>l ${line}</p><p>m ${line}</p><hr><ol><li>first</li><li>second</li></ol></div>`,
    );
  });
});

describe("a table as CSV", () => {
  it("opens by a double click in each language: separator, decimals, accents", () => {
    expect(csv(table, dialects.en)).toBe(
      "\uFEFFCity,low,high\r\nNorthford,1200.5,1500\r\nSouth|ford,-3,0\r\n",
    );
    expect(csv(table, dialects.fr)).toBe(
      "\uFEFFCity;low;high\r\nNorthford;1200,5;1500\r\nSouth|ford;-3;0\r\n",
    );
  });

  it("starts none with a formula either where a program takes another separator, or no quotes, for the end of a cell", () => {
    const rows = [
      ["Call;=6*7"],
      ["a,@x", "b|=1"],
      ["a\t+cmd|'x'!A0"],
      ["two\n=1+1"],
      ["a; -x"],
      ["1; -3", "a - b"],
    ];
    for (const dialect of [dialects.en, dialects.fr]) {
      const text = csv({ ...table, head: ["x", "y"], rows }, dialect);
      for (const cell of text.split(/[,;|\t\r\n]/u))
        expect(cell.replace(/^["\s]+/u, "")).not.toMatch(/^(?:[=@]|[+-](?![\d\s]))/u);
      expect(text).toContain("1; -3");
      expect(text).toContain("a - b");
    }
  });

  it("starts no cell with a formula, and comes back whole", () => {
    const risky = [
      "=1+1",
      "+x",
      "-x",
      "@SUM(A1)",
      "\tx",
      "\rx",
      "=\n1",
      'a"b',
      "a,b",
      "a;b",
      "-3",
      "Call;=6*7",
      "a,@x",
      "a;+b",
      "a|-x",
      "1, -3",
    ];
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...risky), fc.string()), { minLength: 1, maxLength: 6 }),
        fc.constantFrom(dialects.en, dialects.fr),
        (cells, dialect) => {
          const text = csv({ ...table, head: cells, rows: [cells] }, dialect);
          const { data } = Papa.parse<string[]>(text.slice(1).replace(/\r\n$/u, ""), {
            delimiter: dialect.delimiter,
          });
          for (const row of data) {
            row.forEach((cell, index) => {
              expect(cell.replaceAll("'", "")).toBe((cells[index] ?? "").replaceAll("'", ""));
              expect(cell).not.toMatch(/^(?!-?\d+(?:[.,]\d+)?$)[=+\-@\t\r]/u);
            });
          }
        },
      ),
      { seed: 20261123, numRuns: 500 },
    );
  });
});
