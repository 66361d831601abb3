import { all, type XmlElement } from "../fixtures/xml.ts";
import { valueOf } from "./read-docx.ts";

/** Whether something is switched on: an element may also say that it is not. */
export function isOn(within: XmlElement, name: string): boolean {
  return all(within, name).some((one) => one.attributes.get("w:val") !== "false");
}

/** Where an element of a paragraph or style says something, what it says, by name. */
export function look(element: XmlElement): Readonly<Record<string, string | true>> {
  const attributesOf = (name: string) => all(element, name)[0]?.attributes;
  const facts = {
    size: valueOf(element, "w:sz"),
    color: valueOf(element, "w:color"),
    font: attributesOf("w:rFonts")?.get("w:ascii"),
    bold: isOn(element, "w:b") || undefined,
    upright: valueOf(element, "w:i") === "false" || undefined,
    underline: valueOf(element, "w:u"),
    keepNext: isOn(element, "w:keepNext") || undefined,
    keepLines: isOn(element, "w:keepLines") || undefined,
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
