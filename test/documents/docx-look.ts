import { all, type XmlElement } from "../fixtures/xml.ts";
import { valueOf } from "./read-docx.ts";

/** Where an element of a paragraph or style says something, what it says, by name. */
export function look(element: XmlElement): Readonly<Record<string, string | true>> {
  const attributesOf = (name: string) => all(element, name)[0]?.attributes;
  const facts = {
    size: valueOf(element, "w:sz"),
    color: valueOf(element, "w:color"),
    font: attributesOf("w:rFonts")?.get("w:ascii"),
    bold: all(element, "w:b").length > 0 || undefined,
    upright: valueOf(element, "w:i") === "false" || undefined,
    underline: valueOf(element, "w:u"),
    keepNext: all(element, "w:keepNext").length > 0 || undefined,
    keepLines: all(element, "w:keepLines").length > 0 || undefined,
    before: attributesOf("w:spacing")?.get("w:before"),
    after: attributesOf("w:spacing")?.get("w:after"),
    line: attributesOf("w:spacing")?.get("w:line"),
    left: attributesOf("w:ind")?.get("w:left"),
    hanging: attributesOf("w:ind")?.get("w:hanging"),
    tab: attributesOf("w:tab")?.get("w:pos"),
    rule: valueOf(element, "w:top") ?? valueOf(element, "w:bottom"),
  };
  return Object.fromEntries(
    Object.entries(facts).filter((fact): fact is [string, string | true] => fact[1] !== undefined),
  );
}
