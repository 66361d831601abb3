import type { Figure } from "#schema/figure.ts";
import type { MoneyUnit, Phrase } from "../words/phrase.ts";

/** Figures as marks on one scale, from zero. */
export interface RowChart {
  readonly title: Phrase;
  readonly unit: MoneyUnit;
  readonly unitName: Phrase;
  readonly groups: readonly ChartGroup[];
  /** An amount to compare every row with, drawn as a line across all rows. */
  readonly reference?: { readonly amount: number; readonly name: Phrase };
}

export interface ChartGroup {
  readonly id: string;
  readonly title: Phrase;
  /** The group that the reader asked for, if there are several of the same kind. */
  readonly chosen?: boolean;
  readonly rows: readonly ChartRow[];
}

export interface ChartRow {
  readonly label: Phrase;
  /** The label in pictures with little room. */
  readonly short?: Phrase;
  readonly note?: Phrase;
  /** Undefined if nothing is published; `missing` then says why. */
  readonly figure?: Figure;
  readonly missing?: Phrase;
  /** The lower bound derived for a ceiling. */
  readonly floor?: number;
  /** The reader's own case. */
  readonly chosen: boolean;
  /** The number of rows of a long list left out just before this one. */
  readonly skipped?: number;
}
