import { runsOfParagraph, textOf, type Block, type Letterhead, type Paragraph } from "../tree.ts";
import { FootnoteReferenceRun, type FileChild, type Paragraph as WordParagraph } from "./library.ts";
import { listParagraphs, tickedParagraphs } from "./lists.ts";
import type { Making } from "./paragraphs.ts";
import { inlineRuns } from "./runs.ts";
import { photoParagraph, pictureParagraph } from "./pictures.ts";
import { signatureBlocks } from "./signatures.ts";
import { thinRule } from "./styles.ts";
import { tableBlocks } from "./tables.ts";

const headings = { 1: "Title", 2: "Heading1", 3: "Heading2" } as const;

/** Converts one block of the tree to Word elements. */
export function wordBlocks(block: Block, making: Making, language: string): readonly FileChild[] {
  switch (block.block) {
    case "heading":
      return [making.paragraph(block.text, { style: headings[block.level] })];
    case "paragraph":
      return [textParagraph(block, making)];
    case "list":
      return listParagraphs(block, making);
    case "ticks":
      return tickedParagraphs(block, making);
    case "picture":
      return [pictureParagraph(block, making)];
    case "photo":
      return photoParagraph(block, making);
    case "table":
      return tableBlocks(block, making, language);
    case "letterhead":
      return letterhead(block, making);
    case "signatures":
      return signatureBlocks(block, making);
    case "page-break":
      making.breakPage();
      return [];
  }
}

function textParagraph(block: Paragraph, making: Making): WordParagraph {
  const note = block.footnote === undefined ? [] : [new FootnoteReferenceRun(making.nextNote())];
  return making.paragraph(textOf(block.text), {}, [...runsOfParagraph(block).flatMap(inlineRuns), ...note]);
}

/** The name comes first, and the last line has a rule below it. */
function letterhead({ lines }: Letterhead, making: Making): readonly WordParagraph[] {
  const last = lines.length - 1;
  return lines.map((text, index) =>
    making.paragraph(
      text,
      {
        style: "Letterhead",
        ...(index === last ? { border: { bottom: thinRule }, spacing: { after: 280 } } : { keepNext: true }),
      },
      inlineRuns(index === 0 ? { text, bold: true } : { text }),
    ),
  );
}
