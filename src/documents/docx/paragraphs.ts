import { isRightToLeft } from "../direction.ts";
import { Paragraph, type IParagraphOptions, type ParagraphChild } from "./library.ts";
import { textRuns } from "./runs.ts";

/**
 * Makes the paragraphs of a document in order, and keeps the counters and page breaks of the whole document.
 */
export interface Making {
  /** A paragraph in the flow of the text. It takes a pending page break. */
  paragraph(text: string, options: IParagraphOptions, children?: readonly ParagraphChild[]): Paragraph;
  breakPage(): void;
  /** The next footnote number, starting at 1. */
  nextNote(): number;
  /** The next number of a picture, starting at 1. */
  nextPicture(): number;
  /** An instance number for each list, so that each list starts at 1. */
  nextList(): number;
}

export function making(): Making {
  let notes = 0;
  let lists = 0;
  let pictures = 0;
  let pageEnds = false;
  let begun = false;
  return {
    paragraph(text, options, children) {
      const pageBreakBefore = pageEnds && begun;
      pageEnds = false;
      begun = true;
      return paragraph(text, pageBreakBefore ? { ...options, pageBreakBefore } : options, children);
    },
    breakPage() {
      pageEnds = true;
    },
    nextNote: () => (notes += 1),
    nextPicture: () => (pictures += 1),
    nextList: () => (lists += 1),
  };
}

/** A paragraph with the direction of its text. */
export function paragraph(
  text: string,
  options: IParagraphOptions,
  children: readonly ParagraphChild[] = textRuns(text),
): Paragraph {
  const direction = isRightToLeft(text) ? { bidirectional: true } : {};
  return new Paragraph({ ...options, ...direction, children });
}
