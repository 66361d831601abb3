import { isRightToLeft } from "../direction.ts";
import { Paragraph, type IParagraphOptions, type ParagraphChild } from "./library.ts";
import { textRuns } from "./runs.ts";

/** Makes the paragraphs of a document one after the other, and counts what runs through all of them. */
export interface Making {
  /** A paragraph in the flow of the text, which may be the one a new page begins with. */
  paragraph(text: string, options: IParagraphOptions, children?: readonly ParagraphChild[]): Paragraph;
  breakPage(): void;
  /** 1 for the first footnote, and so on. */
  nextNote(): number;
  /** A number for each list: a list counts from 1. */
  nextList(): number;
}

export function making(): Making {
  let notes = 0;
  let lists = 0;
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
    nextList: () => (lists += 1),
  };
}

/** A paragraph that runs in the direction of its text. */
export function paragraph(
  text: string,
  options: IParagraphOptions,
  children: readonly ParagraphChild[] = textRuns(text),
): Paragraph {
  const direction = isRightToLeft(text) ? { bidirectional: true } : {};
  return new Paragraph({ ...options, ...direction, children });
}
