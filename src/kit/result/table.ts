import type { Figure, FigureKind } from "#schema/figure.ts";
import { percentileNames } from "#schema/names.ts";
import type { Localised } from "#schema/text.ts";
import type { Basis, Component } from "#schema/unit.ts";
import type { MoneyUnit, Phrase, Value } from "../words/phrase.ts";

/** The names of all amounts a figure may have, in the order of columns. */
export const amountNames = ["low", "high", "value", ...percentileNames, "mean"] as const;
export type AmountName = (typeof amountNames)[number];

/** What published figures are, and where they come from. */
export interface Origin {
  readonly occupation: Localised;
  readonly vintage: Localised;
  readonly title: Localised;
  readonly basis: Basis;
  readonly component: Component;
}

/** What numbers are about, for files in which each number stands on a line of its own. */
export interface Subject {
  /** Where they come from, if that is not the result's first source. */
  readonly origin?: Origin;
  readonly place?: { readonly id: string; readonly names: Localised };
  readonly level?: Localised | undefined;
  /** Which number of a range or a distribution it is or is compared with: "median". */
  readonly statistic?: Phrase;
  /** What is measured, where the head of the column does not say it: "Pay". */
  readonly measure?: Phrase;
  /** What sets its numbers apart: "estimated by a model". */
  readonly note?: Phrase | undefined;
}

export interface Table {
  readonly title: Phrase;
  /** A shorter name, for the sheet in a workbook. */
  readonly name?: Phrase;
  /** The unit that all cells share, if they do. Shown beside the title. */
  readonly unitName?: Phrase;
  readonly rowHead: Phrase;
  /** What all its numbers are about. Columns and rows add to it. */
  readonly of?: Subject;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

export interface Column {
  readonly head: Phrase;
  /** The type of the cells. In files they are numbers; on pages this says how to format them. */
  readonly holds: Holds;
  /** A second number in each cell, shown in brackets, with its own name. */
  readonly beside?: { readonly head: Phrase; readonly holds: NumberHolds };
  /** The kind that all its figures share, drawn in the head. */
  readonly kind?: FigureKind;
  readonly of?: Subject;
  /** The column asked for. It stays in view where a narrow table scrolls. */
  readonly chosen?: boolean;
}

export type Holds =
  NumberHolds | { readonly is: "figure"; readonly unit: MoneyUnit } | { readonly is: "text" | "day" };

export type NumberHolds =
  /** Money and shares (0.25 is 25%) are signed if they are differences: +25%. */
  | { readonly is: "money"; readonly unit: MoneyUnit; readonly signed?: true }
  | { readonly is: "number"; readonly decimals: number }
  | { readonly is: "share"; readonly decimals: number; readonly signed?: true };

export interface Row {
  readonly head: Value;
  readonly chosen: boolean;
  /**
   * In a long table: hidden until the reader asks for all rows. Copies leave the row out, files include it.
   */
  readonly folded?: boolean;
  readonly of?: Subject;
  readonly cells: readonly Cell[];
}

/** The content of a cell, of the type its column says, or the reason it is empty. */
export type Cell = { readonly chosen?: boolean } & (
  | {
      readonly figure: Figure;
      /** The sample, where it is shown. */
      readonly n?: number;
      /** What sets the figure apart from the others of its column. */
      readonly note?: Phrase | undefined;
    }
  | { readonly number: number; readonly beside?: number }
  | { readonly text: Value }
  | { readonly day: string }
  | { readonly missing: Phrase }
);

/** Whether a column holds text. Text is aligned left, numbers by their digits. */
export function isWords({ holds }: Column): boolean {
  return holds.is === "text" || holds.is === "day";
}
