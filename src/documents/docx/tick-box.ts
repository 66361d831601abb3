import { BuilderElement, CheckBox, TextRun } from "./library.ts";

/**
 * This font has the checkbox characters on the systems that Word runs on; other systems use a font of their
 * own.
 */
const font = "MS Gothic";

/**
 * A checkbox that can be ticked in Word and LibreOffice. The library would write it as a font symbol, which
 * is lost in copies, converters and other readers. Word itself writes a character, so this class does the
 * same.
 */
export class TickBox extends CheckBox {
  constructor(done: boolean) {
    super({ checked: done });
    const sign = new TextRun({ text: done ? "☒" : "☐", font });
    this.root.splice(1, 1, new BuilderElement({ name: "w:sdtContent", children: [sign] }));
  }
}
