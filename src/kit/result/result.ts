import type { DataSet } from "#schema/dataset.ts";
import type { PlotSpec } from "../plot/spec.ts";
import type { Phrase } from "../words/phrase.ts";
import type { RowChart } from "./row-chart.ts";
import type { Table } from "./table.ts";

/** What every calculator's `compute` returns; the kit shows, copies and exports it without knowing the tool. */
export interface Result<Values = unknown> {
  readonly values: Values;
  /** What was asked: "Account manager, level 3, Saint Petersburg". */
  readonly question: Phrase;
  /** The answer in one sentence, for a screen reader and for copies. */
  readonly answer: Phrase;
  /** Fallbacks, gaps: shown above the take-away bar. */
  readonly notices: readonly Phrase[];
  /** What stands under the answer. Asked for once, after the answer is shown: it may take longer to make. */
  sections(): readonly Section[];
  /** How it was computed. */
  steps(): readonly Step[];
  /** What the result rests on. */
  readonly sources: readonly Source[];
}

/** Page, copies and files walk the same list, so that nothing on the screen is missing in a file. */
export type Section = TextSection | TableSection | ChartSection | PlotSection | Group;

export interface TextSection {
  readonly is: "text";
  readonly id: string;
  readonly text: Phrase;
  /** Set small: what is to be known of a table. */
  readonly small?: true;
}

export interface TableSection {
  readonly is: "table";
  readonly id: string;
  readonly table: Table;
  /** Closed on the page until it is opened, under these words. */
  readonly closed?: Phrase;
  /** As wide as its columns need. */
  readonly narrow?: true;
}

/** Figures as marks on one scale, drawn at build. Its table holds the same. */
export interface ChartSection {
  readonly is: "chart";
  readonly id: string;
  readonly chart: RowChart;
}

/** A plot to explore. Its table holds the same. */
export interface PlotSection {
  readonly is: "plot";
  readonly id: string;
  readonly plot: PlotSpec;
}

/** Sections under one title; side by side where there is room. */
export interface Group {
  readonly is: "group";
  readonly id: string;
  readonly title?: Phrase;
  readonly unit?: Phrase;
  readonly sections: readonly Section[];
  readonly sideBySide?: true;
}

export interface Step {
  readonly title: Phrase;
  readonly text: Phrase;
  /** The formula with the reader's numbers in it. */
  readonly formula?: Phrase;
}

/** Published figures, with the occupation and the vintage that were used. */
export interface Source {
  readonly dataset: DataSet;
  readonly occupation: string;
  readonly vintage: string;
}

/** Every section in the order of the page, those in groups among them. */
export function allSections(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) =>
    section.is === "group" ? [section, ...allSections(section.sections)] : [section],
  );
}

export function tablesOf(sections: readonly Section[]): readonly Table[] {
  return allSections(sections).flatMap((section) => (section.is === "table" ? [section.table] : []));
}
