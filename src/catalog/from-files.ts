import { Change } from "#schema/change.ts";
import { Checklist, ChecklistWords } from "#schema/checklist.ts";
import { DataSet } from "#schema/dataset.ts";
import { HolidayFile } from "#schema/holidays.ts";
import { Interview } from "#schema/interview.ts";
import { Onboarding } from "#schema/onboarding.ts";
import { LawFile } from "#schema/law.ts";
import { ModelCv } from "#schema/model-cv.ts";
import { ModelDocument } from "#schema/model-document.ts";
import { OccupationFile } from "#schema/occupation.ts";
import { OccupationTable } from "#schema/occupation-table.ts";
import { PlaceFile } from "#schema/place.ts";
import type { Problem } from "#schema/problem.ts";
import { Role, RoleWords } from "#schema/role.ts";
import { Scheme } from "#schema/scheme.ts";
import { Series } from "#schema/series.ts";
import { SkillRatings } from "#schema/skills.ts";
import { Term } from "#schema/term.ts";
import type { z } from "#schema/z.ts";
import type { Catalog, CatalogChecklist, CatalogRole, LoadedDataSet } from "./catalog.ts";
import { checkCatalog } from "./check/check-catalog.ts";
import { deepFreeze } from "./deep-freeze.ts";
import { fromTable, isTable } from "./from-table.ts";
import { paths } from "./paths.ts";
import { readJson } from "./read-json.ts";

/** The text of each file by its path from the root, with `/` between folders. */
export type Files = ReadonlyMap<string, string>;

export interface CatalogReading {
  /** The files that could be read; a file with a problem of its own is left out. */
  readonly catalog: Catalog;
  readonly problems: readonly Problem[];
}

/**
 * Parses all data files, then checks the references between them. Files are found by their folder, so no
 * other list of files is needed.
 */
export function catalogFromFiles(files: Files): CatalogReading {
  const problems: Problem[] = [];

  function read<T>(schema: z.core.$ZodType<T>, file: string): T | undefined {
    const reading = readJson(files.get(file), schema, file);
    problems.push(...reading.problems);
    return reading.value;
  }

  const filesIn = (folder: string): readonly string[] => namesIn(files, folder, /^([^/]+)\.json$/);
  const foldersIn = (folder: string): readonly string[] => namesIn(files, folder, /^([^/]+)\//);

  /** Reads the file for each name and leaves out those that cannot be read. */
  function each<T>(names: readonly string[], read: (name: string) => T | undefined): ReadonlyMap<string, T> {
    const found = names.map((name) => [name, read(name)] as const);
    return new Map(found.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
  }

  const occupation = (file: string): OccupationFile | undefined => {
    if (!isTable(files.get(file))) return read(OccupationFile, file);
    const table = read(OccupationTable, file);
    return table && fromTable(table);
  };
  const dataset = (id: string): LoadedDataSet | undefined => {
    const dataset = read(DataSet, paths.dataset(id));
    const names = filesIn(`data/datasets/${id}`).filter((name) => name !== "dataset");
    const occupations = each(names, (name) => occupation(paths.occupation(id, name)));
    return dataset && { dataset, places: placesOf(occupations), occupations };
  };
  const role = (id: string): CatalogRole | undefined => {
    const role = read(Role, paths.role(id));
    const fr = read(RoleWords, paths.roleWords(id, "fr"));
    const en = read(RoleWords, paths.roleWords(id, "en"));
    return role && fr && en && { role, words: { fr, en } };
  };
  const checklist = (id: string): CatalogChecklist | undefined => {
    const checklist = read(Checklist, paths.checklist(id));
    const fr = read(ChecklistWords, paths.checklistWords(id, "fr"));
    const en = read(ChecklistWords, paths.checklistWords(id, "en"));
    return checklist && fr && en && { checklist, words: { fr, en } };
  };

  const catalog: Catalog = {
    schemes: each(filesIn("data/schemes"), (id) => read(Scheme, paths.scheme(id))),
    places: each(filesIn("data/places"), (country) => read(PlaceFile, paths.places(country))),
    datasets: archivesLast(each(foldersIn("data/datasets"), dataset)),
    roles: each(foldersIn("data/roles"), role),
    series: each(filesIn("data/series"), (id) => read(Series, paths.series(id))),
    laws: each(filesIn("data/laws"), (country) => read(LawFile, paths.law(country))),
    changes: each(filesIn("data/changes"), (id) => read(Change, paths.change(id))),
    glossary: each(filesIn("data/glossary"), (id) => read(Term, paths.term(id))),
    holidays: each(filesIn("data/holidays"), (country) => read(HolidayFile, paths.holidays(country))),
    onboardings: each(filesIn("data/onboarding"), (role) => read(Onboarding, paths.onboarding(role))),
    interviews: each(filesIn("data/interview"), (role) => read(Interview, paths.interview(role))),
    skills: each(filesIn("data/skills"), (role) => read(SkillRatings, paths.skills(role))),
    modelCvs: each(
      filesIn("data/models").filter((name) => name.startsWith("cv-")),
      (id) => read(ModelCv, paths.modelCv(id)),
    ),
    models: each(
      filesIn("data/models").filter((name) => !name.startsWith("cv-")),
      (id) => read(ModelDocument, paths.model(id)),
    ),
    checklists: each(foldersIn("data/checklists"), checklist),
  };
  const context = {
    catalog,
    exists: (path: string) => files.has(path),
    isWhole: (folder: string) => !problems.some(({ file }) => file.startsWith(`${folder}/`)),
  };
  const all = [...problems, ...checkCatalog(context)];
  return deepFreeze({
    catalog,
    problems: all.toSorted((a, b) => (a.file < b.file ? -1 : Number(a.file > b.file))),
  });
}

/** The names in a folder that match a pattern, without duplicates, sorted. */
function namesIn(files: Files, folder: string, pattern: RegExp): readonly string[] {
  const inside = [...files.keys()].filter((path) => path.startsWith(`${folder}/`));
  const names = inside.flatMap((path) => pattern.exec(path.slice(folder.length + 1))?.[1] ?? []);
  return [...new Set(names)].toSorted();
}

function placesOf(occupations: ReadonlyMap<string, OccupationFile>): readonly string[] {
  const observations = [...occupations.values()].flatMap((file) => file.observations);
  return [...new Set(observations.map(({ place }) => place))];
}

/** What is kept as history stands after what is current, on every page and in every menu. */
function archivesLast(datasets: Catalog["datasets"]): Catalog["datasets"] {
  const isArchive = ([, { dataset }]: readonly [string, LoadedDataSet]): boolean => dataset.archive === true;
  return new Map([...datasets].toSorted((a, b) => Number(isArchive(a)) - Number(isArchive(b))));
}
