import type { Sheet } from "./xlsx/sheet.ts";

/** A workbook that Excel, LibreOffice and Numbers open. The code that writes it is loaded on first use. */
export async function xlsx(sheets: readonly Sheet[]): Promise<Blob> {
  const { write } = await import("./xlsx/write.ts");
  return write(sheets);
}
