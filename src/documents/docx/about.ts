/** What a Word file says of itself. */
export interface DocxAbout {
  /** The document's title among its properties. */
  readonly title: string;
  /** BCP 47 tag, for the spelling check and for numbers. */
  readonly language: string;
  /** Stands at the foot of each page, beside its number. */
  readonly footer: string;
}
