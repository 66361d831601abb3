import type { Paper } from "#kit/result/result.ts";
import { criteriaTable } from "./tables.ts";
import { questionOf } from "./sentences.ts";
import type { Values } from "./values.ts";

/** The form of the review: the results, room for what each of the two says, and what they agree. */
export function reviewPaper(values: Values): Paper {
  const { criteria, input } = values;
  const empty = { missing: { key: "room" } } as const;
  return {
    id: "review",
    name: { key: "paper.review" },
    title: questionOf(values),
    sections: () => [
      {
        is: "text",
        id: "who",
        text: {
          key: "paper.who",
          values: {
            person: input.person.trim() === "" ? { phrase: { key: "paper.blank" } } : input.person.trim(),
            manager: input.manager.trim() === "" ? { phrase: { key: "paper.blank" } } : input.manager.trim(),
          },
        },
      },
      { is: "table", id: "criteria", table: criteriaTable(values) },
      {
        is: "table",
        id: "voices",
        table: {
          title: { key: "paper.voices" },
          rowHead: { key: "head.criterion" },
          columns: ["head.person", "head.manager", "head.next"].map((head) => ({
            head: { key: head },
            holds: { is: "text" } as const,
          })),
          rows: criteria.map(({ name }) => ({ head: name, chosen: false, cells: [empty, empty, empty] })),
        },
      },
      {
        is: "table",
        id: "questions",
        table: {
          title: { key: "paper.questions" },
          rowHead: { key: "head.question" },
          columns: [{ head: { key: "head.answer" }, holds: { is: "text" } }],
          rows: ["well", "hard", "help", "next"].map((key) => ({
            head: { phrase: { key: `ask.${key}` } },
            chosen: false,
            cells: [empty],
          })),
        },
      },
      { is: "text", id: "signed", text: { key: "paper.signed" } },
    ],
  };
}
