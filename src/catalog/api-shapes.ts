import type { DataSet } from "#schema/dataset.ts";
import type { DataSetSummary, RoleName } from "#schema/market.ts";
import type { Occupation } from "#schema/occupation.ts";
import type { Scheme } from "#schema/scheme.ts";
import type { Columns } from "./columns.ts";
import type { CompactOccupation } from "./compact.ts";

/** `/api/v1/index.json`: a summary of all data. */
export interface ApiIndex {
  readonly version: 1;
  readonly roles: readonly RoleName[];
  readonly datasets: readonly (Omit<DataSetSummary, "occupations"> & Pick<DataSet, "title">)[];
  readonly schemes: readonly Scheme[];
}

/**
 * `/api/v1/datasets/<id>/dataset.json`: the data file as written, plus the places that have a figure in it and
 * its occupations.
 */
export interface ApiDataSet extends DataSet {
  readonly places: readonly string[];
  readonly occupations: readonly Occupation[];
}

/** `/api/v1/tools.<language>.json`: the index as the site's tools read it, before any data set is loaded. */
export interface ToolsIndex extends Pick<ApiIndex, "roles"> {
  readonly datasets: readonly Omit<DataSetSummary, "occupations">[];
}

/** What only the page of a data set shows. Tools get it empty. */
export const ofItsPage = {
  readings: [],
  changes: [],
  crossChecks: [],
  method: { fr: "", en: "" },
  plausible: { low: 0, high: 0 },
  reviewed: "",
} satisfies Partial<DataSet>;

/**
 * `/api/v1/datasets/<id>/tools.<language>.json`: all that the site's tools need of a data set besides its figures, in one
 * small file: what dataset.json says, its schemes, and in columns its places, their regions and the country.
 */
export interface ToolsDataSet {
  readonly dataset: Omit<DataSet, keyof typeof ofItsPage>;
  readonly occupations: readonly Occupation[];
  readonly schemes: readonly Scheme[];
  /** Places that have a figure in it have 1 in the column `published`. */
  readonly around: Columns;
  /** Of a data set in parts: its parts, and the files of names that its places are found in. */
  readonly parts?: readonly string[];
  readonly letters?: readonly string[];
}

/** `…/<occupation>/<part>.tools.<language>.json`: the places of one part of a data set and their figures. */
export interface ToolsPart extends Pick<ToolsDataSet, "around"> {
  readonly figures: CompactOccupation;
}
