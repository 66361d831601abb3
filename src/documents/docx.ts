import type { DocxAbout } from "./docx/about.ts";
import type { Block } from "./tree.ts";

/**
 * A document that Word, LibreOffice and Pages open and change, on A4. The same tree gives the same bytes, whenever it is
 * written. What writes it is loaded when first asked for.
 */
export async function docx(blocks: readonly Block[], about: DocxAbout): Promise<Blob> {
  const { write } = await import("./docx/write.ts");
  return write(blocks, about);
}
