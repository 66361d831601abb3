/** The properties of a Word file. */
export interface DocxAbout {
  /** The title in the document's properties. */
  readonly title: string;
  /** The BCP 47 tag, for the spelling check and for number formats. */
  readonly language: string;
  /** The text at the foot of each page, beside the page number. */
  readonly footer: string;
}
