import type { DocxAbout } from "./about.ts";
import { footnotesOf, type Block } from "../tree.ts";
import { cleanText } from "../clean-text.ts";
import { wordBlocks } from "./blocks.ts";
import { Document, Footer, Header, PageNumber, Paragraph, Tab, TabStopType, TextRun } from "./library.ts";
import { numbering } from "./lists.ts";
import { page, textWidth } from "./measures.ts";
import { packed } from "./packed.ts";
import { making, paragraph } from "./paragraphs.ts";
import { textRuns } from "./runs.ts";
import { styles, thinRule } from "./styles.ts";

/**
 * A whole document: its blocks and footnotes, and on each page a footer with the source and the page number.
 */
export function write(blocks: readonly Block[], about: DocxAbout): Promise<Blob> {
  const state = making();
  const children = blocks.flatMap((block) => wordBlocks(block, state, about.language));
  const { width, height, margin } = page;
  const margins = {
    top: margin,
    right: margin,
    bottom: margin,
    left: margin,
    header: Math.round(margin / 2),
    footer: Math.round(margin / 2),
  };
  const document = new Document({
    title: cleanText(about.title),
    // Leave the author empty: otherwise the library writes "Un-named".
    creator: "",
    lastModifiedBy: "",
    styles: styles(about.language),
    numbering,
    footnotes: Object.fromEntries(footnotesOf(blocks).map((note, index) => [index + 1, footnote(note)])),
    sections: [
      {
        // The first page shows the title in the text; the other pages show it small in their header.
        properties: { page: { size: { width, height }, margin: margins }, titlePage: true },
        headers: { default: header(about.title), first: new Header({ children: [paragraph("", {})] }) },
        footers: { default: footer(about.footer), first: footer(about.footer) },
        children,
      },
    ],
  });
  return packed(document);
}

/** The library puts the note's number directly before its text. */
function footnote(text: string): { readonly children: readonly Paragraph[] } {
  return { children: [paragraph(text, { style: "FootnoteText" }, [new TextRun(" "), ...textRuns(text)])] };
}

function header(title: string): Header {
  return new Header({ children: [paragraph(title, { style: "Header" })] });
}

function footer(text: string): Footer {
  const pages = [PageNumber.CURRENT, "\u00A0/\u00A0", PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [
      new Paragraph({
        style: "Footer",
        border: { top: thinRule },
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
        children: [...textRuns(text), new TextRun({ children: [new Tab(), ...pages] })],
      }),
    ],
  });
}
