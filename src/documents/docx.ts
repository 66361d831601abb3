import type { Block } from "./tree.ts";

export interface DocxAbout {
  /** The document's title among its properties. */
  readonly title: string;
  /** BCP 47 tag, for the spelling check and for numbers. */
  readonly language: string;
  /** Stands at the foot of each page, beside its number. */
  readonly footer: string;
}

/**
 * A document that Word, LibreOffice and Pages open and change, on A4. The same tree gives the same bytes, whenever it is
 * written. What writes it is loaded when first asked for.
 */
export async function docx(blocks: readonly Block[], about: DocxAbout): Promise<Blob> {
  const { write } = await import("./docx/write.ts");
  return write(blocks, about);
}
