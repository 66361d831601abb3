import type { Figure } from "#schema/figure.ts";
import type { MoneyUnit, Phrase } from "../words/phrase.ts";

/** Figures as marks on one scale, from zero. */
export interface RowChart {
  readonly title: Phrase;
  readonly unit: MoneyUnit;
  readonly unitName: Phrase;
  readonly groups: readonly ChartGroup[];
  /** An amount to hold every row against: a line over all of them. */
  readonly reference?: { readonly amount: number; readonly name: Phrase };
}

export interface ChartGroup {
  readonly id: string;
  readonly title: Phrase;
  readonly rows: readonly ChartRow[];
}

export interface ChartRow {
  readonly label: Phrase;
  readonly note?: Phrase;
  /** Absent: nothing published, and `missing` says why. */
  readonly figure?: Figure;
  readonly missing?: Phrase;
  /** The derived floor of a ceiling. */
  readonly floor?: number;
  /** The reader's own case. */
  readonly chosen: boolean;
  /** Rows left out of a long list just before this one. */
  readonly skipped?: number;
}
