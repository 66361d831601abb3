import type { DataSet } from "#schema/dataset.ts";
import type { Figure, FigureKind } from "#schema/figure.ts";
import type { MoneyUnit, Phrase, Value } from "../words/phrase.ts";

/** What every calculator's `compute` returns; the kit shows, copies and exports it without knowing the tool. */
export interface Result<Values = unknown> {
  readonly values: Values;
  /** What was asked: "Account manager, level 3, Saint Petersburg". */
  readonly question: Phrase;
  /** The answer in one sentence, for a screen reader and for copies. */
  readonly answer: Phrase;
  /** Fallbacks, gaps: shown above the take-away bar. */
  readonly notices: readonly Phrase[];
  readonly chart: RowChart;
  readonly table: Table;
  /** Further tables that go along in copies and workbooks. */
  readonly more?: readonly Table[];
  readonly steps: readonly Step[];
  /** The data sets the result rests on, with the occupation used of each. */
  readonly sources: readonly Source[];
}

export interface Source {
  readonly dataset: DataSet;
  readonly occupation: string;
}

export interface Step {
  readonly title: Phrase;
  readonly text: Phrase;
  /** The formula with the reader's numbers in it. */
  readonly formula?: Phrase;
}

/** Figures as marks on one scale, from zero. */
export interface RowChart {
  readonly title: Phrase;
  readonly unit: MoneyUnit;
  readonly unitName: Phrase;
  readonly groups: readonly ChartGroup[];
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

export interface Table {
  readonly title: Phrase;
  /** A shorter name, for its sheet in a workbook. */
  readonly name?: Phrase;
  readonly unit: MoneyUnit;
  readonly unitName: Phrase;
  readonly rowHead: Phrase;
  /** What stands in brackets beside the values of its cells. */
  readonly beside?: Phrase;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

export interface TableColumn {
  readonly head: Phrase;
  /** The kind all its figures share, drawn in the head. */
  readonly kind?: FigureKind;
  /** Words, not numbers: set from the left, and wrapped. */
  readonly text?: true;
}

export interface TableRow {
  readonly head: Value;
  readonly chosen: boolean;
  /** In a long table: not shown before the reader asks for all rows. Copies leave it out, files do not. */
  readonly folded?: boolean;
  readonly cells: readonly TableCell[];
}

export type TableCell =
  | {
      readonly figure: Figure;
      readonly chosen: boolean;
      /** The sample, where it is shown. */ readonly n?: number;
    }
  /** A number that is no amount of pay: an index, a rank, a share. */
  | {
      readonly value: Value;
      /** A second one, in brackets. */ readonly beside?: Value;
      readonly chosen: boolean;
    }
  | { readonly missing: Phrase; readonly chosen: boolean };
