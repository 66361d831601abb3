import { cleanText } from "../clean-text.ts";

/** A line of a block that ends while the block goes on. */
const lineBreak = "\\\n";

/** Text in which every sign that Markdown knows is a sign like any other; its lines stay lines. */
export function escape(text: string): string {
  return (
    cleanText(text)
      .replaceAll(/[\\`*_[\]<>|#~]|&(?=#?\w+;)/gu, "\\$&")
      // Of an address, many readers make a link that takes in what is escaped or marked after it.
      .replaceAll(/(?<=(?:https?|ftp)):(?=\/\/)|(?<=www)\./giu, "\\$&")
      .replaceAll(/[^\S\n]*\n\s*/gu, lineBreak)
  );
}

/** The same where Markdown has no second line. */
export function oneLine(text: string): string {
  return escape(text).replaceAll(lineBreak, " ").trim();
}

/** Escaped text as the lines of a block, empty ones left out; `indent` stands before all but the first. */
export function blockLines(escaped: string, indent = ""): string {
  return escaped
    .split(lineBreak)
    .map(atLineStart)
    .filter((line) => line !== "")
    .join(`${lineBreak}${indent}`);
}

/** Several texts as the lines of one block. */
export function textLines(texts: readonly string[], indent = ""): string {
  return blockLines(texts.map(escape).join(lineBreak), indent);
}

/** At the start of a line a number with a point, or a dash, would begin a list, and four spaces code. */
function atLineStart(line: string): string {
  return line
    .trim()
    .replace(/^(\d+)([.)])(?=\s|$)/u, "$1\\$2")
    .replace(/^[-+=:]/u, "\\$&");
}
