import { beforeAll, describe, expect, it } from "vitest";
import { docx } from "#documents/docx.ts";
import { plain } from "#documents/plain.ts";
import type { Block } from "#documents/tree.ts";
import { decode } from "#kit/fields/url.ts";
import { caseMarket } from "#kit/mount/case-market.ts";
import { paperDocument, resultDocument } from "#kit/take-away/result-document.ts";
import { wording } from "#kit/words/wording.ts";
import { languages } from "#schema/names.ts";
import { convert } from "../../fixtures/programs.ts";
import { market } from "../../market.ts";
import { moduleOf, textsOf, toolIds } from "../../tools.ts";

const squeezed = (text: string): string => text.replaceAll(/[\s\u202F\u00A0]+/gu, "");

/** What LibreOffice reads in the Word files of every calculator, and of the papers beside its result. */
export function calculatorTests(soffice: string): void {
  describe("opens the Word files of calculators", () => {
    const documents = new Map<string, string>();
    let read: (name: string) => Buffer;

    beforeAll(async () => {
      const files: Record<string, Buffer> = {};
      for (const id of toolIds) {
        const module = await moduleOf(id);
        const { input } = decode(module.inputs, {}, market);
        const result = module.compute(input, await caseMarket(module, input, market));
        for (const language of languages) {
          const words = wording(language, textsOf("kit/words", language), textsOf(`tools/${id}`, language));
          const all: readonly (readonly [string, readonly Block[]])[] = [
            ["result", resultDocument(result, words, "https://example.org/")],
            ...(result.papers ?? []).map((paper) => [paper.id, paperDocument(paper, words)] as const),
          ];
          for (const [part, blocks] of all) {
            const name = `${id}-${part}-${language}.docx`;
            const file = await docx(blocks, { title: name, language, footer: name });
            files[name] = Buffer.from(await file.arrayBuffer());
            documents.set(name, plain(blocks));
          }
        }
      }
      read = await convert(soffice, files, "txt:Text (encoded):UTF8");
    }, 240_000);

    it("with every line of the result and of each paper", () => {
      expect(documents.size).toBeGreaterThanOrEqual(2 * toolIds.length + 10);
      for (const [name, text] of documents) {
        const found = squeezed(read(name).toString());
        const cells = text
          .split(/[\n\t]/u)
          .map((cell) => squeezed(cell.replace(/^(?:- |\d+\. )/u, "")))
          .filter((cell) => cell !== "");
        expect(cells.length, name).toBeGreaterThan(3);
        expect(
          cells.filter((cell) => !found.includes(cell)),
          name,
        ).toEqual([]);
      }
    });
  });
}
