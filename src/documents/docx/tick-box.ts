import { BuilderElement, CheckBox, TextRun } from "./library.ts";

/** Has the signs for boxes on the systems that Word runs on; others take them from a font of their own. */
const font = "MS Gothic";

/**
 * A box that a click ticks in Word and LibreOffice. The library would write its sign as a symbol of a font, which
 * copies, converters and other readers lose; Word itself writes it as a character.
 */
export class TickBox extends CheckBox {
  constructor(done: boolean) {
    super({ checked: done });
    const sign = new TextRun({ text: done ? "☒" : "☐", font });
    this.root.splice(1, 1, new BuilderElement({ name: "w:sdtContent", children: [sign] }));
  }
}
