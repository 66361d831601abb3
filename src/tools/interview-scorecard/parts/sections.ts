import type { Section } from "#kit/result/result.ts";
import type { Table } from "#kit/result/table.ts";
import { agreementTable, gapsTable, ratingsTable } from "./agreement-tables.ts";
import { deletionTable, groupsTable, lawSection } from "./after-tables.ts";
import { aloneTable, differenceTable, questionsTable, scoresTable, sheetTable } from "./tables.ts";
import type { Values } from "./values.ts";

export function sectionsOf(values: Values): readonly Section[] {
  const table = (id: string, made: Table | undefined): readonly Section[] =>
    made === undefined || made.rows.length === 0 ? [] : [{ is: "table", id, table: made }];
  const folded = (id: string, made: Table): readonly Section[] =>
    made.rows.length === 0 ? [] : [{ is: "table", id, table: made, closed: { key: `closed.${id}` } }];
  if (values.input.way === "sheet")
    return [
      ...table("questions", questionsTable(values)),
      ...table("sheet", sheetTable(values)),
      { is: "text", id: "rules", text: { key: "rules" }, small: true },
    ];
  return [
    ...table("scores", scoresTable(values)),
    ...table("apart", differenceTable(values)),
    ...table("alone", aloneTable(values)),
    ...table("agreement", agreementTable(values)),
    ...table("gaps", gapsTable(values)),
    ...table("groups", groupsTable(values)),
    ...(values.groups.length === 0
      ? []
      : [{ is: "text", id: "groups-note", text: { key: "groups.note" }, small: true } as const]),
    ...table("deletion", deletionTable(values)),
    ...lawSection(values),
    ...folded("ratings", ratingsTable(values)),
    ...folded("questions", questionsTable(values)),
    { is: "text", id: "rules", text: { key: "rules" }, small: true },
  ];
}
