/** One neutral tree of blocks; each printer turns the whole of it into one format. */
export type Block = Heading | Paragraph | List | TickedList | Table | Letterhead | Signatures | PageBreak;

/** Level 1 is the document's title. */
export interface Heading {
  readonly block: "heading";
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

/** A stretch of text in one style. */
export interface Run {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly link?: string;
}

/** Plain text, or runs of it. */
export type Inline = string | readonly Run[];

export interface Paragraph {
  readonly block: "paragraph";
  readonly text: Inline;
  /** The paragraph is a link to this address. */
  readonly link?: string;
  /** Told at the foot of the page, or at the end where there are no pages. */
  readonly footnote?: string;
}

export interface List {
  readonly block: "list";
  readonly ordered: boolean;
  readonly items: readonly string[];
}

/** Boxes to tick. */
export interface TickedList {
  readonly block: "ticks";
  readonly items: readonly TickedItem[];
}

export interface TickedItem {
  readonly text: string;
  readonly done: boolean;
  /** Why, who, when, or the reader's own note: a line under the item. */
  readonly detail?: string;
}

export interface Table {
  readonly block: "table";
  readonly caption: string;
  readonly head: readonly string[];
  /** Numbers stay numbers, so that a printer can write them for its readers. */
  readonly rows: readonly (readonly Cell[])[];
  /** The side each column stands on; left out, columns of numbers alone stand on the right. */
  readonly align?: readonly Side[];
}

export type Side = "left" | "right";
export type Cell = string | number;

/** The company's name and details, at the head of the first page. */
export interface Letterhead {
  readonly block: "letterhead";
  readonly lines: readonly string[];
}

/** What is filled in by hand: a label and a line for each. */
export interface Signatures {
  readonly block: "signatures";
  readonly title: string;
  readonly labels: readonly string[];
}

export interface PageBreak {
  readonly block: "page-break";
}

export function runsOf(text: Inline): readonly Run[] {
  return typeof text === "string" ? [{ text }] : text;
}

export function textOf(text: Inline): string {
  return runsOf(text)
    .map((run) => run.text)
    .join("");
}

/** The runs of a paragraph; where all of it is a link, that of its runs gives way, since links do not nest. */
export function runsOfParagraph({ text, link }: Paragraph): readonly Run[] {
  return link === undefined ? runsOf(text) : runsOf(text).map((run) => ({ ...run, link }));
}

/** The footnotes of a tree in order: the first is note 1. */
export function footnotesOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) =>
    block.block === "paragraph" && block.footnote !== undefined ? [block.footnote] : [],
  );
}
