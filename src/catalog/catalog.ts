import type { Change } from "#schema/change.ts";
import type { Checklist, ChecklistWords } from "#schema/checklist.ts";
import type { DataSet } from "#schema/dataset.ts";
import type { HolidayFile } from "#schema/holidays.ts";
import type { LawFile } from "#schema/law.ts";
import type { ModelDocument } from "#schema/model-document.ts";
import type { Onboarding } from "#schema/onboarding.ts";
import type { OccupationFile } from "#schema/occupation.ts";
import type { PlaceFile } from "#schema/place.ts";
import type { Interview } from "#schema/interview.ts";
import type { MarketRole } from "#schema/market.ts";
import type { ModelCv } from "#schema/model-cv.ts";
import type { Scheme } from "#schema/scheme.ts";
import type { Series } from "#schema/series.ts";
import type { SkillRatings } from "#schema/skills.ts";
import type { Term } from "#schema/term.ts";
import type { Language } from "#schema/text.ts";

/** All data files of the project, parsed, checked and frozen. Each map is keyed and sorted by id. */
export interface Catalog {
  readonly schemes: ReadonlyMap<string, Scheme>;
  /** By country. */
  readonly places: ReadonlyMap<string, PlaceFile>;
  readonly datasets: ReadonlyMap<string, LoadedDataSet>;
  readonly roles: ReadonlyMap<string, CatalogRole>;
  readonly series: ReadonlyMap<string, Series>;
  /** By country. */
  readonly laws: ReadonlyMap<string, LawFile>;
  /** Public holidays, by country. */
  readonly holidays: ReadonlyMap<string, HolidayFile>;
  /** Dated changes that belong to no single data set. */
  readonly changes: ReadonlyMap<string, Change>;
  readonly glossary: ReadonlyMap<string, Term>;
  /** By role. */
  readonly interviews: ReadonlyMap<string, Interview>;
  /** By role. */
  readonly onboardings: ReadonlyMap<string, Onboarding>;
  /** By role. */
  readonly skills: ReadonlyMap<string, SkillRatings>;
  readonly modelCvs: ReadonlyMap<string, ModelCv>;
  /** Complete documents to copy: a job advert, a job description. */
  readonly models: ReadonlyMap<string, ModelDocument>;
  readonly checklists: ReadonlyMap<string, CatalogChecklist>;
}

/** A data set with its loaded occupations: all of them in a catalogue, some in a browser. */
export interface LoadedDataSet {
  readonly dataset: DataSet;
  /** Ids of the places that have a figure in any of its occupations, loaded or not. */
  readonly places: readonly string[];
  readonly occupations: ReadonlyMap<string, OccupationFile>;
}

export type CatalogRole = MarketRole;

export interface CatalogChecklist {
  readonly checklist: Checklist;
  readonly words: Readonly<Record<Language, ChecklistWords>>;
}
