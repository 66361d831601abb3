import { docx } from "#documents/docx.ts";
import type { Block, Run } from "#documents/tree.ts";

const footer = "Repère · https://repere.example/";

const guide: readonly Run[] = [
  { text: "Lire " },
  { text: "tout", bold: true },
  { text: " le " },
  { text: "guide", link: "https://example.org/guide" },
  { text: "." },
];

/** One of everything, with names in the letters of four alphabets. */
export const sample: Readonly<Record<"fr" | "en", readonly Block[]>> = {
  fr: [
    { block: "letterhead", lines: ["Société Élan", "12 rue de l’Œuvre, 75011 Paris"] },
    { block: "heading", level: 1, text: "Premier jour d’Анна Каренина" },
    {
      block: "paragraph",
      text: guide,
      footnote: "Un modèle, à adapter.",
    },
    { block: "heading", level: 2, text: "À faire" },
    {
      block: "ticks",
      items: [
        { text: "Badge", done: true, detail: "Qui : le parrain" },
        { text: "פגישה עם דנה", done: false },
      ],
    },
    { block: "heading", level: 3, text: "Listes" },
    { block: "list", ordered: true, items: ["un", "deux"] },
    { block: "list", ordered: true, items: ["un encore", "deux encore"] },
    { block: "list", ordered: false, items: ["point"] },
    {
      block: "table",
      caption: "Salaires",
      head: ["Ville", "bas"],
      rows: [
        ["Orléans", 1234.5],
        ["=1+1", -3],
      ],
    },
    { block: "page-break" },
    { block: "heading", level: 2, text: "Deuxième page" },
    { block: "paragraph", text: "مرحبا بكم" },
    { block: "signatures", title: "Lu et approuvé", labels: ["Nom", "Date", "Signature"] },
  ],
  en: [
    { block: "heading", level: 1, text: "Søren’s <b>first</b> day & week" },
    { block: "paragraph", text: "Line one\nline two\twith a tab", footnote: "First note." },
    { block: "table", caption: "Pay", head: ["City", "low"], rows: [["Leeds", 1234.5]] },
    { block: "paragraph", text: "After the table.", footnote: "Second note." },
  ],
};

/** The sample as Word files, by name. */
export async function wordFiles(): Promise<Readonly<Record<string, Buffer>>> {
  const file = async (language: "fr" | "en", tag: string): Promise<Buffer> =>
    Buffer.from(
      await (await docx(sample[language], { title: "Échantillon", language: tag, footer })).arrayBuffer(),
    );
  return { "fr.docx": await file("fr", "fr-FR"), "en.docx": await file("en", "en-GB") };
}
