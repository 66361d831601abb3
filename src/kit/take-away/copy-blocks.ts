import { html } from "#documents/html.ts";
import { markdown } from "#documents/markdown.ts";
import { plain } from "#documents/plain.ts";
import type { Block } from "#documents/tree.ts";
import type { CopiedForms } from "../clipboard/write-clipboard.ts";

/** A document in the forms a clipboard holds beside each other: each program takes what it can show. */
export function copiedForms(blocks: readonly Block[], tag: string): CopiedForms {
  return {
    "text/plain": plain(blocks),
    "text/html": html(blocks, tag),
    "web text/markdown": markdown(blocks),
  };
}

/** Markdown as the text itself. */
export function copiedMarkdown(blocks: readonly Block[]): CopiedForms {
  return { "text/plain": markdown(blocks) };
}
