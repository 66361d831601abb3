import { html } from "#documents/html.ts";
import { markdown } from "#documents/markdown.ts";
import { plain } from "#documents/plain.ts";
import type { Block } from "#documents/tree.ts";

/**
 * Text, HTML, and Markdown for those that ask for it, in one write: each program takes what it can show. Rejects when
 * the browser refuses, so that whoever called can say so.
 */
export async function copyBlocks(blocks: readonly Block[], tag: string): Promise<void> {
  const forms: Record<string, Blob> = {
    "text/plain": new Blob([plain(blocks)], { type: "text/plain" }),
    "text/html": new Blob([html(blocks, tag)], { type: "text/html" }),
  };
  if (ClipboardItem.supports("web text/markdown")) {
    forms["web text/markdown"] = new Blob([markdown(blocks)], { type: "web text/markdown" });
  }
  await navigator.clipboard.write([new ClipboardItem(forms)]);
}
