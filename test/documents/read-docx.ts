import { docx } from "#documents/docx.ts";
// Loaded here, because Stryker would assign code that runs once on import to the first test that loads it.
import "#documents/docx/write.ts";
import type { Block } from "#documents/tree.ts";
import { unzip } from "../fixtures/unzip.ts";
import { all, parseXml, textIn, type XmlElement } from "../fixtures/xml.ts";

export const about = { title: "A title", language: "fr-FR", footer: "Repère · https://repere.example/" };

export interface WordFile {
  /** Its parts that are XML, each well-formed. */
  readonly parts: ReadonlyMap<string, XmlElement>;
  readonly paragraphs: readonly XmlElement[];
  readonly bytes: Buffer;
}

/** A tree written as a Word file and read back; a part that is not XML is an error. */
export async function written(blocks: readonly Block[], settings = about): Promise<WordFile> {
  const bytes = Buffer.from(await (await docx(blocks, settings)).arrayBuffer());
  const parts = new Map([...unzip(bytes)].map(([path, text]) => [path, parseXml(text)]));
  return { bytes, parts, paragraphs: all(part({ parts }, "word/document.xml"), "w:p") };
}

export function part({ parts }: Pick<WordFile, "parts">, path: string): XmlElement {
  const found = parts.get(path);
  if (found === undefined) throw new Error(`${path} is missing.`);
  return found;
}

/** What a reader sees of a paragraph. */
export function textOf(paragraph: XmlElement): string {
  return textIn(paragraph, { "w:pPr": "", "w:br": "\n", "w:tab": "\t" });
}

export function styleOf(paragraph: XmlElement): string {
  return all(paragraph, "w:pStyle")[0]?.attributes.get("w:val") ?? "Normal";
}

/** The value of the first element of a name, where it has one. */
export function valueOf(within: XmlElement, name: string): string | undefined {
  return all(within, name)[0]?.attributes.get("w:val");
}
