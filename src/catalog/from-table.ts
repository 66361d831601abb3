import type { OccupationFile, Observation } from "#schema/occupation.ts";
import type { OccupationTable } from "#schema/occupation-table.ts";

/** Whether the text of an occupation's file is a table of segments and places. */
export function isTable(text: string | undefined): boolean {
  return text?.includes('"segments":') === true;
}

/** The observations of such a table, place by place. */
export function fromTable(table: OccupationTable): OccupationFile {
  const { kind, statistic, segments, values, ...about } = table;
  const said = { kind, ...(statistic === undefined ? {} : { statistic }) };
  const observations = values.flatMap(([place, ...amounts]) =>
    amounts.flatMap((value, index): readonly Observation[] =>
      value === null ? [] : [{ place, ...segments[index], ...said, value }],
    ),
  );
  return { ...about, observations };
}
