import { cleanText } from "../clean-text.ts";

/** A line break inside a block. */
const lineBreak = "\\\n";

/** Escapes all characters with a meaning in Markdown, and keeps line breaks. */
export function escape(text: string): string {
  return (
    cleanText(text)
      .replaceAll(/[\\`*_[\]<>|#~]|&(?=#?\w+;)/gu, "\\$&")
      // Many readers turn a bare address into a link that would include escapes or marks after it, so the
      // address is broken up.
      .replaceAll(/(?<=(?:https?|ftp)):(?=\/\/)|(?<=www)\./giu, "\\$&")
      .replaceAll(/[^\S\n]*\n\s*/gu, lineBreak)
  );
}

/** The same in one line, for places where Markdown does not allow a second one. */
export function oneLine(text: string): string {
  return escape(text).replaceAll(lineBreak, " ").trim();
}

/** Escaped text as the lines of a block, without empty lines; `indent` is added before all but the first. */
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

/**
 * Escapes the start of a line: a number with a point or a dash would begin a list, and four spaces would
 * begin code.
 */
function atLineStart(line: string): string {
  return line
    .trim()
    .replace(/^(\d+)([.)])(?=\s|$)/u, "$1\\$2")
    .replace(/^[-+=:]/u, "\\$&");
}
