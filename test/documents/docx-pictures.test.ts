import { expect, it } from "vitest";
import { docx } from "#documents/docx.ts";
import type { Picture } from "#documents/tree.ts";
import { unzip } from "../fixtures/unzip.ts";

/** A picture of one pixel. */
const png = Uint8Array.from(
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  ),
);
const about = { title: "Pay", language: "en-GB", footer: "Repère" };
const picture = (width: number, height: number, alt = "Pay in two cities"): Picture => ({
  block: "picture",
  png,
  width,
  height,
  alt,
});
const written = async (...blocks: readonly Picture[]): Promise<Buffer> =>
  Buffer.from(await (await docx(blocks, about)).arrayBuffer());
const documentOf = async (...blocks: readonly Picture[]) =>
  unzip(await written(...blocks)).get("word/document.xml") ?? "";

it("sets a picture as wide as the text, or as high as fits a page, with its text", async () => {
  // 170 mm of 36,000 units each; the library rounds to pixels.
  const sizeOf = async (one: Picture) =>
    /<wp:extent cx="(\d+)" cy="(\d+)"/u
      .exec(await documentOf(one))
      ?.slice(1)
      .map((size) => Math.round(Number(size) / 36_000));
  expect(await sizeOf(picture(1920, 960))).toEqual([170, 85]);
  expect(await sizeOf(picture(100, 1000))).toEqual([22, 219]);
});

it("says what each picture shows, whatever the text, and numbers pictures from 1", async () => {
  const document = await documentOf(picture(2, 1, 'A "b" & <c>'), picture(2, 1));
  const found = [...document.matchAll(/<wp:docPr ([^>]*)>/gu)].map(([, about = ""]) => about);
  expect(found.map((one) => /id="(\d+)"/u.exec(one)?.[1])).toEqual(["1", "2"]);
  expect(found[0]).toContain('descr="A &quot;b&quot; &amp; &lt;c&gt;"');
  expect(found[1]).toContain('descr="Pay in two cities"');
});

it("gives the same bytes each time", async () => {
  expect(await written(picture(2, 1))).toEqual(await written(picture(2, 1)));
});
