import { beforeAll, describe, expect, it } from "vitest";
import { docx } from "#documents/docx.ts";
import { plain } from "#documents/plain.ts";
import { languages } from "#schema/names.ts";
import { builderWords, libraryOf, shownDraft } from "../../builders.ts";
import { convert } from "../../fixtures/programs.ts";
import { builderIds, builderOf } from "../../tools.ts";

const squeezed = (text: string): string => text.replaceAll(/[\s\u202F\u00A0]+/gu, "");

/** What LibreOffice reads in the Word files of every builder: each line of the paper, in its order. */
export function builderTests(soffice: string): void {
  describe("opens the papers of builders", () => {
    const papers = new Map<string, string>();
    let read: (name: string) => Buffer;

    beforeAll(async () => {
      const files: Record<string, Buffer> = {};
      for (const id of builderIds) {
        const builder = await builderOf(id);
        for (const language of languages) {
          const library = await libraryOf(builder, language);
          const words = builderWords(id, language);
          const draft = shownDraft(builder, library, language);
          for (const paper of builder.papers) {
            const name = `${id}-${paper.id}-${language}.docx`;
            const blocks = paper.blocks(draft, library, words);
            const file = await docx(blocks, { title: name, language, footer: name });
            files[name] = Buffer.from(await file.arrayBuffer());
            papers.set(name, plain(blocks));
          }
        }
      }
      read = await convert(soffice, files, "txt:Text (encoded):UTF8");
    }, 120_000);

    it("with every line that the page shows", () => {
      expect(papers.size).toBeGreaterThanOrEqual(14);
      for (const [name, text] of papers) {
        const found = squeezed(read(name).toString());
        const lines = text
          .split("\n")
          .map((line) => squeezed(line.replace(/^- /u, "").replaceAll("_", "")))
          .filter((line) => line !== "");
        expect(
          lines.filter((line) => !found.includes(line)),
          name,
        ).toEqual([]);
      }
    });
  });
}
