import type { Paper } from "#kit/result/result.ts";
import { attainmentTable, termsTable } from "./sections.ts";
import type { Values } from "./values.ts";

/** The page for the people the plan is for: its terms and what they pay. What it costs, and what is wrong with it, stay with its makers. */
export function planPaper(values: Values): Paper {
  return {
    id: "plan",
    name: { key: "paper.plan" },
    title: { key: "paper.title" },
    sections: () => [
      { is: "text", id: "intro", text: { key: "paper.intro" } },
      { is: "table", id: "terms", table: termsTable(values) },
      { is: "table", id: "attainments", table: attainmentTable(values) },
    ],
  };
}
