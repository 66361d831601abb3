import type { Paper } from "#kit/result/result.ts";
import { personName } from "./sentences.ts";
import { paperTable } from "./plan-tables.ts";
import { goalTable, itemTable } from "./tables.ts";
import type { Values } from "./values.ts";

/** What the mentor is given, and what the new hire is: neither has a cost on it. */
export function papersOf(values: Values): readonly Paper[] {
  if (values.plan.length === 0) return [];
  return (["mentor", "newcomer"] as const).map((person) => ({
    id: person,
    name: { key: `paper.${person}` },
    title: {
      key: `paper.${person}.title`,
      values: { newcomer: personName(values, "newcomer"), mentor: personName(values, "mentor") },
    },
    sections: () => [
      {
        is: "text",
        id: "intro",
        text: {
          key: `paper.${person}.intro`,
          values: {
            first: { day: values.first },
            newcomer: personName(values, "newcomer"),
            mentor: personName(values, "mentor"),
            manager: personName(values, "manager"),
          },
        },
      },
      { is: "table", id: "plan", table: paperTable(values, person) },
      { is: "table", id: "goals", table: goalTable(values) },
      { is: "table", id: "items", table: itemTable(values, person) },
    ],
  }));
}
