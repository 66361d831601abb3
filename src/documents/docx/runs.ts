import { isRightToLeft } from "../direction.ts";
import { safeLink } from "../safe-link.ts";
import type { Run } from "../tree.ts";
import { cleanText } from "../clean-text.ts";
import { ExternalHyperlink, Tab, TextRun, type IRunOptions, type ParagraphChild } from "./library.ts";

/** Text as runs. A newline becomes a line break, and a tab stays a tab. */
export function textRuns(text: string, options: IRunOptions = {}): readonly TextRun[] {
  const rightToLeft = isRightToLeft(text) ? ({ rightToLeft: true } as const) : {};
  return cleanText(text)
    .split("\n")
    .map((line, index) => {
      const broken = index === 0 ? {} : { break: 1 };
      return new TextRun({ ...rightToLeft, ...options, ...broken, children: withTabs(line) });
    });
}

function withTabs(line: string): readonly (string | Tab)[] {
  const [first = "", ...rest] = line.split("\t");
  return [first, ...rest.flatMap((part) => [new Tab(), part])];
}

/** A run in its style. It becomes a link only if its address is safe. */
export function inlineRuns({ text, bold, italic, link }: Run): readonly ParagraphChild[] {
  const style = { ...(bold === true && { bold }), ...(italic === true && { italics: true }) };
  const address = safeLink(link);
  if (address === undefined) return textRuns(text, style);
  return [
    new ExternalHyperlink({ link: address, children: textRuns(text, { ...style, style: "Hyperlink" }) }),
  ];
}
