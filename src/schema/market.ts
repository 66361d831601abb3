import type { DataSet } from "./dataset.ts";
import type { Figure } from "./figure.ts";
import type { LawFile } from "./law.ts";
import type { Occupation } from "./occupation.ts";
import type { Place } from "./place.ts";
import type { Role, RoleWords } from "./role.ts";
import type { Dimension, Scheme } from "./scheme.ts";
import type { Series } from "./series.ts";
import type { Language, Localised } from "./text.ts";
import type { Unit } from "./unit.ts";

/**
 * The figures a calculator may ask for. `compute(input, market)` gets one, whether its rows were read from disk, from
 * the static API, from the reader's device or a fixture; the same question has the same answer everywhere.
 */
export interface Market {
  readonly roles: readonly RoleName[];
  /** Every data set that exists, loaded or not. */
  readonly datasets: readonly DataSetSummary[];
  readonly schemes: readonly Scheme[];
  /** Whether what a calculator needs is here; nothing is computed before it is. */
  has(need: Need): boolean;
  dataset(id: string): DataSet | undefined;
  /** A reference series by year, a role with all its words, the laws of a country: undefined until loaded. */
  series(id: string): Series | undefined;
  role(id: string): MarketRole | undefined;
  laws(country: string): LawFile | undefined;
  /** The places that have a figure in this data set, in its files' order; undefined until it is loaded. */
  places(dataset: string): readonly Place[] | undefined;
  look(question: Question): Answer;
}

export interface MarketRole {
  readonly role: Role;
  readonly words: Readonly<Record<Language, RoleWords>>;
}

export interface RoleName {
  readonly id: string;
  readonly names: Localised;
}

/** What menus and defaults need of a data set before it is loaded. */
export interface DataSetSummary {
  readonly id: string;
  readonly title: Localised;
  readonly shortTitle: Localised;
  readonly country: string;
  readonly currency: string;
  readonly unit: Unit;
  readonly dimensions: Readonly<Partial<Record<Dimension, string>>>;
  readonly opensOn: DataSet["opensOn"];
  /** From the oldest to the latest. */
  readonly vintages: DataSet["vintages"];
  readonly occupations: readonly Occupation[];
}

/** A file a calculator cannot do without. One that needs none at all says so by naming no needs. */
export type Need =
  DataSetNeed | { readonly series: string } | { readonly role: string } | { readonly laws: string };

/** The data set, or one of its occupations too. */
export interface DataSetNeed {
  readonly dataset: string;
  readonly occupation?: string;
}

export type Segment = Readonly<Partial<Record<Dimension, string>>>;

/** The four keys of an observation; without a vintage, the data set's latest. */
export interface Question {
  readonly dataset: string;
  readonly occupation: string;
  readonly place: string;
  readonly segment: Segment;
  readonly vintage?: string;
}

/** Where a figure was found: where asked, or in a figure the data set itself publishes for something wider. */
export type Found = "exact" | "total" | "region" | "country";

export type Answer = FoundAnswer | NoAnswer;

export interface FoundAnswer {
  readonly found: Found;
  /** Amounts in currency units, not in stored ones. */
  readonly figure: Figure;
  /** The key the figure really has. */
  readonly place: Place;
  readonly segment: Segment;
  readonly vintage: string;
  readonly n?: number;
  readonly contributors?: number;
}

/** Nothing published: where the same question has a figure, in the region first, then in the country. */
export interface NoAnswer {
  readonly found: "nothing";
  readonly elsewhere: { readonly region: readonly Place[]; readonly country: readonly Place[] };
}
