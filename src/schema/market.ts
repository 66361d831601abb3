import type { DataSet } from "./dataset.ts";
import type { Figure } from "./figure.ts";
import type { StartingWork } from "./holidays.ts";
import type { InterviewBank } from "./interview.ts";
import type { LawFile } from "./law.ts";
import type { MapPoints } from "./map-points.ts";
import type { NetAnswer } from "./net-france.ts";
import type { Occupation } from "./occupation.ts";
import type { Place } from "./place.ts";
import type { RoleOnboarding } from "./onboarding.ts";
import type { Role, RoleWords } from "./role.ts";
import type { RoleCriteria } from "./role-criteria.ts";
import type { RoleFigures } from "./role-figures.ts";
import type { RoleLevels } from "./role-levels.ts";
import type { RolePay } from "./role-pay.ts";
import type { Dimension, Scheme } from "./scheme.ts";
import type { Series, YearlySeries } from "./series.ts";
import type { Language, Localised } from "./text.ts";
import type { Unit } from "./unit.ts";

/**
 * The data a calculator may use. `compute(input, market)` receives one, whether its rows were read from disk,
 * from the static API, from the reader's device or from a fixture. The same question has the same answer in
 * all cases.
 */
export interface Market {
  /** The country that tools open on: the reader's, or the one of the page's language. */
  readonly country?: string | undefined;
  /** The reader's day (ISO 8601), if there is a reader: a rate is only proposed if it is in force on it. */
  readonly today?: string | undefined;
  readonly roles: readonly RoleName[];
  /** All existing data sets, loaded or not. */
  readonly datasets: readonly DataSetSummary[];
  readonly schemes: readonly Scheme[];
  /** Whether the data a calculator needs is loaded. Nothing is computed before that. */
  has(need: Need): boolean;
  dataset(id: string): DataSet | undefined;
  /**
   * A reference series by year (`yearly` is all of these together), a role with all its texts, the laws of a country.
   * Each is undefined until loaded.
   */
  series(id: string): Series | YearlySeries | undefined;
  role(id: string): MarketRole | undefined;
  /** The levels of a role alone, which is a smaller file than the role. */
  levels(role: string): RoleLevels | undefined;
  /** Pay of a role in every country, in one file. */
  pay(role: string): RolePay | undefined;
  /** Public holidays of a country, and its law on trial periods. */
  starting?(country: string): StartingWork | undefined;
  /** The numbers the source of a role states. */
  figures?(role: string): RoleFigures | undefined;
  /** What interviews for a role ask, and how answers are rated. */
  interview?(role: string): InterviewBank | undefined;
  /** The criteria a role is evaluated by. */
  criteria?(role: string): RoleCriteria | undefined;
  /** What is done from before the first day of a role to its sixth month. */
  onboarding?(role: string): RoleOnboarding | undefined;
  /** Of a country, of what its law asks of adverts (`fr-advert`), or of a topic (`fr-trial-period`). */
  laws(country: string): LawFile | undefined;
  /** What the French rule library answered to a question (`kit/net/net-key.ts`). Only the tool on net pay asks. */
  net?(question: string): NetAnswer | undefined;
  /**
   * The places that have a figure in this data set, in the order of their file; undefined until they are loaded.
   * Of a data set in parts, those of the part that `near` stands in.
   */
  places(dataset: string, near?: string): readonly Place[] | undefined;
  /**
   * Of a data set in parts, the places with a word that begins with the first two letters of `typed`. Undefined for
   * one whose places are all loaded together.
   */
  find?(dataset: string, typed: string): Promise<readonly Place[]> | undefined;
  /** Where the places of a data set with a map stand on it. Undefined where nothing is loaded later, as in the build. */
  readonly points?: (dataset: string) => Promise<MapPoints>;
  look(question: Question): Answer;
  /** What a worker made. Undefined where none did: what is asked for is then made at once. */
  made?(need: WorkNeed): unknown;
}

export interface MarketRole {
  readonly role: Role;
  readonly words: Readonly<Record<Language, RoleWords>>;
}

export interface RoleName {
  readonly id: string;
  readonly names: Localised;
}

/** The data that menus and defaults need before a data set is loaded. */
export interface DataSetSummary {
  readonly id: string;
  readonly shortTitle: Localised;
  readonly country: string;
  /** Whether tools open on it for readers of its country. */
  readonly leads?: boolean;
  readonly currency: string;
  readonly unit: Unit;
  readonly dimensions: Readonly<Partial<Record<Dimension, string>>>;
  readonly opensOn: DataSet["opensOn"];
  /** From oldest to latest. */
  readonly vintages: DataSet["vintages"];
  /** Whether it has so many places that it is read in parts. */
  readonly split?: boolean;
  readonly occupations: readonly Occupation[];
}

/** What a calculator needs before it computes. A calculator that needs nothing declares no needs. */
export type Need = DataSetNeed | OtherNeed | WorkNeed;

/** Work on what the reader gave that takes too long for the page: a worker does it before the calculator computes. */
export interface WorkNeed {
  /** The name of the work: the calculator's, whose `job.ts` does it. */
  readonly work: string;
  readonly given: unknown;
  /** The same for the same work on the same thing. */
  readonly key: string;
}

export type OtherNeed =
  | { readonly series: string }
  | { readonly role: string }
  | { readonly levels: string }
  | { readonly pay: string }
  | { readonly interview: string }
  | { readonly laws: string }
  | { readonly starting: string }
  | { readonly onboarding: string }
  | { readonly criteria: string }
  | { readonly figures: string }
  /** No file: the tool brings its own `load`. */
  | { readonly net: string };

/** A data set, and optionally one of its occupations; of a data set in parts, the part that a place stands in. */
export interface DataSetNeed {
  readonly dataset: string;
  readonly occupation?: string;
  readonly place?: string;
  /** A place of the data set's context, or "none". */
  readonly town?: string;
  /** True if what stands beside its figures, such as those of a region, is not shown. */
  readonly alone?: true;
}

export type Segment = Readonly<Partial<Record<Dimension, string>>>;

/** The four keys of an observation. Without a vintage, the latest of the data set is used. */
export interface Question {
  readonly dataset: string;
  readonly occupation: string;
  readonly place: string;
  readonly segment: Segment;
  readonly vintage?: string;
}

/**
 * Where a figure was found: for exactly the case asked, in a wider place whose figure the publisher repeats
 * here, or in a wider figure that the data set itself publishes.
 */
export type Found = "exact" | "stands-for" | "total" | "region" | "country";

export type Answer = FoundAnswer | NoAnswer;

export interface FoundAnswer {
  readonly found: Found;
  /** Amounts in currency units, not in stored units. */
  readonly figure: Figure;
  /** The place of the figure that was found, which may differ from the one asked. */
  readonly place: Place;
  readonly segment: Segment;
  readonly vintage: string;
  readonly n?: number;
  readonly contributors?: number;
  /** The publisher's model gave the figure, not the answers of a survey. */
  readonly estimate?: "model";
}

/**
 * Nothing is published. Lists the places where the same question has a figure: in the region first, then in
 * the country.
 */
export interface NoAnswer {
  readonly found: "nothing";
  readonly elsewhere: { readonly region: readonly Place[]; readonly country: readonly Place[] };
}
