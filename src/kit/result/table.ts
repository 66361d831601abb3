import type { Figure, FigureKind } from "#schema/figure.ts";
import type { MoneyUnit, Phrase, Value } from "../words/phrase.ts";

export interface Table {
  readonly title: Phrase;
  /** A shorter name, for its sheet in a workbook. */
  readonly name?: Phrase;
  /** What its cells are in, where they share it: stands beside the title. */
  readonly unitName?: Phrase;
  readonly rowHead: Phrase;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

export interface Column {
  readonly head: Phrase;
  /** What its cells hold: they are numbers in every file, written as this says on every page. */
  readonly holds: Holds;
  /** A second number in each cell, in brackets, with a name of its own. */
  readonly beside?: { readonly head: Phrase; readonly holds: NumberHolds };
  /** The kind all its figures share, drawn in the head. */
  readonly kind?: FigureKind;
}

export type Holds =
  NumberHolds | { readonly is: "figure"; readonly unit: MoneyUnit } | { readonly is: "text" | "day" };

export type NumberHolds =
  | { readonly is: "money"; readonly unit: MoneyUnit }
  | { readonly is: "number"; readonly decimals: number }
  /** 0.25 is 25%; signed where it is a difference. */
  | { readonly is: "share"; readonly decimals: number; readonly signed?: true };

export interface Row {
  readonly head: Value;
  readonly chosen: boolean;
  /** In a long table: not shown before the reader asks for all rows. Copies leave it out, files do not. */
  readonly folded?: boolean;
  readonly cells: readonly Cell[];
}

/** What a cell holds, in the way its column says; or why it holds nothing. */
export type Cell = { readonly chosen?: boolean } & (
  | { readonly figure: Figure; /** The sample, where it is shown. */ readonly n?: number }
  | { readonly number: number; readonly beside?: number }
  | { readonly text: Value }
  | { readonly day: string }
  | { readonly missing: Phrase }
);

/** Numbers stand under each other's digits, words from the left. */
export function isWords({ holds }: Column): boolean {
  return holds.is === "text" || holds.is === "day";
}
