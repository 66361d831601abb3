import type { PlotSpec } from "#kit/plot/spec.ts";
import { allSections, type Result } from "#kit/result/result.ts";
import type { Table } from "#kit/result/table.ts";

/** The table of a result's section; undefined where the section is left out. */
export function tableIn(result: Result, id: string): Table | undefined {
  const section = allSections(result.sections()).find((one) => one.id === id);
  return section?.is === "table" ? section.table : undefined;
}

export function plotIn(result: Result, id: string): PlotSpec | undefined {
  const section = allSections(result.sections()).find((one) => one.id === id);
  return section?.is === "plot" ? section.plot : undefined;
}
