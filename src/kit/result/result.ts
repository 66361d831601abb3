import type { When } from "#documents/ics.ts";
import type { DataSet } from "#schema/dataset.ts";
import type { Dimension } from "#schema/scheme.ts";
import type { Language, Localised } from "#schema/text.ts";
import type { PlotSpec } from "../plot/spec.ts";
import type { Phrase } from "../words/phrase.ts";
import type { Texts, Words } from "../words/words.ts";
import type { RowChart } from "./row-chart.ts";
import type { Table } from "./table.ts";

/**
 * What every calculator's `compute` returns. The kit shows, copies and exports it without knowing the tool.
 */
export interface Result<Values = unknown> {
  readonly values: Values;
  /** The case asked for: "Account manager, level 3, Saint Petersburg". */
  readonly question: Phrase;
  /** The answer in one sentence, for a screen reader and for copies. */
  readonly answer: Phrase;
  /** Notices about fallbacks and gaps, shown above the menu to copy and save. */
  readonly notices: readonly Phrase[];
  /**
   * The sections under the answer. They may take longer to make, so they are asked for once, after the answer
   * is shown.
   */
  sections(): readonly Section[];
  /** The steps of the calculation. */
  steps(): readonly Step[];
  /** The published data used. */
  readonly sources: readonly Source[];
  /** Documents of their own beside the result, each a Word file: what staff are told, for instance. */
  readonly papers?: readonly Paper[];
  /** Calendars beside the result, each a file that calendar programs import. */
  readonly calendars?: readonly ResultCalendar[];
}

/** The dates of a result, to import. */
export interface ResultCalendar {
  readonly id: string;
  /** What the button that saves it says. */
  readonly name: Phrase;
  /** The name that calendar programs show. */
  readonly title: Phrase;
  /**
   * The same for the same plan, whatever its dates: a second import then moves its entries and adds none. It is made
   * unique by what the reader entered, such as the first day and the names.
   */
  readonly uid: string;
  entries(): readonly CalendarEntry[];
}

export type CalendarEntry = When & {
  /** Unique in its calendar. */
  readonly id: string;
  readonly title: Phrase;
  readonly detail?: readonly Phrase[];
};

/** A document made of the same sections as a result, under its own title, without the notices and steps. */
export interface Paper {
  readonly id: string;
  /** What the button that saves it says. */
  readonly name: Phrase;
  readonly title: Phrase;
  sections(): readonly Section[];
  /** What is said on it alone, and is loaded when it is made. */
  texts?(language: Language): Promise<Texts>;
}

/** Page, copies and files use the same list of sections, so that a file has everything the page shows. */
export type Section = TextSection | TableSection | ChartSection | PlotSection | Group;

export interface TextSection {
  readonly is: "text";
  readonly id: string;
  readonly text: Phrase;
  /** If it is not in the page's language: an advert may be in another than its writer reads. */
  readonly language?: Language;
  /** Shown in small print: a note on a table. */
  readonly small?: true;
}

export interface TableSection {
  readonly is: "table";
  readonly id: string;
  readonly table: Table;
  /** The label of a fold that hides the table on the page until it is opened. */
  readonly closed?: Phrase;
  /** True if the table is only as wide as its columns need. */
  readonly narrow?: true;
}

/** Figures as marks on one scale, drawn at build. Its table has the same values. */
export interface ChartSection {
  readonly is: "chart";
  readonly id: string;
  readonly chart: RowChart;
}

/** A plot to explore. Its table has the same values. */
export interface PlotSection {
  readonly is: "plot";
  readonly id: string;
  readonly plot: PlotSpec;
}

/** Sections under one title, side by side if there is room. */
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
  /** The formula with the reader's numbers. */
  readonly formula?: Phrase;
}

/** The formula and the text of a step as one string, for copies and files. */
export function stepText({ formula, text }: Pick<Step, "formula" | "text">, words: Words): string {
  return [...(formula === undefined ? [] : [`${words.say(formula)}.`]), words.say(text)].join(" ");
}

/** Published figures, with the occupation and the vintage that were used. */
export interface Source {
  readonly dataset: DataSet;
  readonly occupation: string;
  readonly vintage: string;
  /** The names of the occupation and of the role it stands for, for files. */
  readonly names?: {
    readonly occupation: Localised;
    readonly role: Localised | undefined;
    /** Whose pay it is, where the data set tells: sex, age, category. */
    readonly segment: Readonly<Partial<Record<Dimension, Localised>>>;
  };
}

/** All sections in the order of the page, including those inside groups. */
export function allSections(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) =>
    section.is === "group" ? [section, ...allSections(section.sections)] : [section],
  );
}

export function tablesOf(sections: readonly Section[]): readonly Table[] {
  return allSections(sections).flatMap((section) => (section.is === "table" ? [section.table] : []));
}
