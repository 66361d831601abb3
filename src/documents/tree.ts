/** A format-independent tree of blocks. Each printer turns a whole tree into one format. */
export type Block =
  Heading | Paragraph | List | TickedList | Table | Picture | Photo | Letterhead | Signatures | PageBreak;

/** A heading; level 1 is the document's title. */
export interface Heading {
  readonly block: "heading";
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

/** A piece of text in one style. */
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
  /** The address, if the whole paragraph is a link. */
  readonly link?: string;
  /** Printed at the foot of the page, or at the end in formats without pages. */
  readonly footnote?: string;
}

export interface List {
  readonly block: "list";
  readonly ordered: boolean;
  readonly items: readonly string[];
}

/** A list of items with checkboxes. */
export interface TickedList {
  readonly block: "ticks";
  readonly items: readonly TickedItem[];
}

export interface TickedItem {
  readonly text: string;
  readonly done: boolean;
  /** A line under the item: the reason, owner and date, or the reader's note. */
  readonly detail?: string;
}

export interface Table {
  readonly block: "table";
  readonly caption: string;
  readonly head: readonly string[];
  /** Numbers are kept as numbers, so that each printer can format them. */
  readonly rows: readonly (readonly Cell[])[];
  /** The alignment of each column. By default, columns that only have numbers are aligned right. */
  readonly align?: readonly Side[];
  /**
   * The numbers that cells written as text stand for, row by row: 24.65 for "≈ $24.65". A spreadsheet into
   * which the table is pasted takes them.
   */
  readonly numbers?: readonly (readonly (CellNumber | undefined)[])[];
}

/** The number that a cell written as text stands for. */
export interface CellNumber {
  readonly number: number;
  /** How its text shows it; undefined where the text has a sign or a percent. */
  readonly shown?: { readonly decimals: number; /** What stands before it: "≈ ". */ readonly prefix: string };
}

/** A PNG. Formats without pictures have its text instead. */
export interface Picture {
  readonly block: "picture";
  readonly png: Uint8Array<ArrayBuffer>;
  /** In pixels. It is printed as wide as the text, or as high as fits a page. */
  readonly width: number;
  readonly height: number;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
}

/** A person's photo, at the top right. Formats without pictures leave it out: its text would say nothing. */
export interface Photo {
  readonly block: "photo";
  /** A PNG or a JPEG as a data URL. One that is neither is left out. */
  readonly url: string;
  readonly type: "png" | "jpg";
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** Whose photo it is, for those who do not see it. */
  readonly alt: string;
}

/** The width of a photo on paper. */
export const photoMillimetres = 35;

export type Side = "left" | "right";
export type Cell = string | number;

/** The company's name and details, at the head of the first page. */
export interface Letterhead {
  readonly block: "letterhead";
  readonly lines: readonly string[];
}

/** Labels with a line each, to be filled in by hand. */
export interface Signatures {
  readonly block: "signatures";
  readonly title: string;
  readonly labels: readonly string[];
  /** At the top right of the first sheet, where a company's own documents are approved. */
  readonly place?: "top-right";
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

/**
 * The runs of a paragraph. If the whole paragraph is a link, links of its runs are dropped, since links
 * cannot be nested.
 */
export function runsOfParagraph({ text, link }: Paragraph): readonly Run[] {
  return link === undefined ? runsOf(text) : runsOf(text).map((run) => ({ ...run, link }));
}

/** The footnotes of a tree in order, starting with note 1. */
export function footnotesOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) =>
    block.block === "paragraph" && block.footnote !== undefined ? [block.footnote] : [],
  );
}
