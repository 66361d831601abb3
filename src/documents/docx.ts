import type { DocxAbout } from "./docx/about.ts";
import type { Block } from "./tree.ts";

/**
 * A document on A4 that Word, LibreOffice and Pages can open and edit. The same tree always gives the same
 * bytes. The code that writes it is loaded on first use.
 */
export async function docx(blocks: readonly Block[], about: DocxAbout): Promise<Blob> {
  const { write } = await import("./docx/write.ts");
  return write(blocks, about);
}
