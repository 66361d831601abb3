/** One neutral tree of blocks; each printer turns the whole of it into one format. */
export type Block = Heading | Paragraph | List | Table;

export interface Heading {
  readonly block: "heading";
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

export interface Paragraph {
  readonly block: "paragraph";
  readonly text: string;
  /** The paragraph is a link to this address. */
  readonly link?: string;
}

export interface List {
  readonly block: "list";
  readonly ordered: boolean;
  readonly items: readonly string[];
}

export interface Table {
  readonly block: "table";
  readonly caption: string;
  readonly head: readonly string[];
  /** Numbers stay numbers, so that a printer can write them for its readers. */
  readonly rows: readonly (readonly Cell[])[];
}

export type Cell = string | number;
