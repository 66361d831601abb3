import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { docx } from "#documents/docx.ts";
import { html } from "#documents/html.ts";
import { markdown } from "#documents/markdown.ts";
import { dataUrlBytes, pictureFile } from "#documents/picture-file.ts";
import { plain } from "#documents/plain.ts";
import type { Block } from "#documents/tree.ts";
import { dataUrl, solidPng } from "../fixtures/picture.ts";
import { unzip } from "../fixtures/unzip.ts";

const png = solidPng(30, 40);
/** The head of a JPEG: APP0, a table, then the frame of 300 by 200 dots. */
const frame = (kind: number): readonly number[] => [0xff, kind, 0, 11, 8, 0, 200, 1, 44, 1, 1, 0x11, 0];
const jpeg = Uint8Array.from([
  ...[0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2],
  ...[0xff, 0xff, 0xdb, 0, 3, 9],
  ...frame(0xc0),
]);

describe("a picture file", () => {
  it("is known by its content, with its size", () => {
    expect(pictureFile(png)).toEqual({ type: "png", width: 30, height: 40 });
    expect(pictureFile(jpeg)).toEqual({ type: "jpg", width: 300, height: 200 });
    // A progressive one; a table of Huffman codes (C4) is no frame.
    const progressive = Uint8Array.from([0xff, 0xd8, 0xff, 0xc4, 0, 3, 1, ...frame(0xc2)]);
    expect(pictureFile(progressive)).toEqual({ type: "jpg", width: 300, height: 200 });
  });

  it.each([
    ["nothing", ""],
    ["a GIF", "GIF89a\u0001\0\u0001\0\0\0\0;"],
    ["a WebP", "RIFF$\0\0\0WEBPVP8 "],
    ["an SVG", "<svg xmlns='http://www.w3.org/2000/svg'/>"],
    ["a PDF", "%PDF-1.7"],
    ["a PNG cut off", png.toString("latin1", 0, 20)],
    ["a JPEG cut off", "\xff\xd8\xff\xe0\0\x10JFIF"],
    ["a PNG without dots", png.toString("latin1").replace("\0\0\0\x1e\0\0\0(", "\0\0\0\0\0\0\0(")],
  ])("is not %s", (_, content) => {
    expect(pictureFile(Buffer.from(content, "latin1"))).toBeUndefined();
  });

  it("is read without failing, whatever the bytes", () => {
    const head = fc.constantFrom([], [0xff, 0xd8], [0xff, 0xd8, 0xff, 0xe0], [...png.subarray(0, 8)]);
    fc.assert(
      fc.property(head, fc.uint8Array({ maxLength: 60 }), (start, rest) => {
        const found = pictureFile(Uint8Array.from([...start, ...rest]));
        expect(found === undefined || (found.width > 0 && found.height > 0)).toBe(true);
      }),
    );
  });

  it("is read from a data URL of the two kinds alone", () => {
    expect(dataUrlBytes(dataUrl(png))).toEqual(Uint8Array.from(png));
    for (const bad of [
      "",
      "data:image/png;base64,@@",
      "data:image/svg+xml;base64,AAAA",
      "https://x.example/a.png",
    ])
      expect(dataUrlBytes(bad)).toBeUndefined();
  });
});

describe("a photo in a document", () => {
  const photo = (url: string): readonly Block[] => [
    { block: "photo", url, type: "png", width: 30, height: 40, alt: 'Photo: "A" <b>' },
    { block: "heading", level: 1, text: "A Person" },
  ];

  it("stands in Word's upper right corner, 35 mm wide, in its own proportions, with its text", async () => {
    const blob = await docx(photo(dataUrl(png)), { title: "CV", language: "en-GB", footer: "CV" });
    const files = unzip(Buffer.from(await blob.arrayBuffer()));
    const text = files.get("word/document.xml") ?? "";
    expect([...files.keys()].filter((path) => path.startsWith("word/media/"))).toHaveLength(1);
    const [, width = 0, height = 0] = /<wp:extent cx="(\d+)" cy="(\d+)"/u.exec(text) ?? [];
    expect([Number(width), Number(height)].map((one) => Math.round(one / 36_000))).toEqual([35, 47]);
    expect(text).toMatch(/<wp:positionH relativeFrom="margin"><wp:align>right<\/wp:align>/u);
    expect(text).toContain('descr="Photo: &quot;A&quot; &lt;b&gt;"');
    expect(text).toContain("A Person");
  });

  it("is a picture in HTML, and nothing where there are no pictures", () => {
    expect(html(photo(dataUrl(png)), "en")).toContain(`<img src="${dataUrl(png)}"`);
    expect(html(photo(dataUrl(png)), "en")).toContain('alt="Photo: &quot;A&quot; &lt;b&gt;"');
    expect(plain(photo(dataUrl(png))).trim()).toBe("A Person");
    expect(markdown(photo(dataUrl(png))).trim()).toBe("# A Person");
  });

  it("never makes a file ask anybody for a picture", async () => {
    for (const url of [
      "https://x.example/a.png",
      'data:image/png;base64,"onerror=alert(1)',
      "javascript:alert(1)",
    ]) {
      expect(html(photo(url), "en")).not.toContain("<img");
      const blob = await docx(photo(url), { title: "CV", language: "en-GB", footer: "CV" });
      const files = unzip(Buffer.from(await blob.arrayBuffer()));
      expect([...files.keys()].some((path) => path.startsWith("word/media/"))).toBe(false);
    }
  });
});
