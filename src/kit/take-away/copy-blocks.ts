import { html } from "#documents/html.ts";
import { markdown } from "#documents/markdown.ts";
import { plain } from "#documents/plain.ts";
import type { Block } from "#documents/tree.ts";
import type { CopiedForms } from "../clipboard/write-clipboard.ts";

/** A document in the clipboard's formats. Each program pastes the richest one it supports. */
export function copiedForms(blocks: readonly Block[], tag: string): CopiedForms {
  return {
    "text/plain": plain(blocks),
    "text/html": html(blocks, tag),
    "web text/markdown": markdown(blocks),
  };
}

/** A document copied as Markdown source, in plain text. */
export function copiedMarkdown(blocks: readonly Block[]): CopiedForms {
  return { "text/plain": markdown(blocks) };
}
