import type { DataSet } from "#schema/dataset.ts";
import type { Occupation } from "#schema/occupation.ts";
import type { DataSetSummary, RoleName } from "#schema/market.ts";
import type { Scheme } from "#schema/scheme.ts";

/** `/api/v1/index.json`: a summary of all data, read before any of it is loaded. */
export interface ApiIndex {
  readonly version: 1;
  readonly roles: readonly RoleName[];
  readonly datasets: readonly Omit<DataSetSummary, "occupations">[];
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
