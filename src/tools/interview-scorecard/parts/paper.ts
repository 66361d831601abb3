import type { Paper, Section } from "#kit/result/result.ts";
import type { Cell } from "#kit/result/table.ts";
import { ownQuestions, text } from "./tables.ts";
import type { Values } from "./values.ts";

/** A grid to print for two interviewers: questions, the sentence of each rating, and room to write. No rating stands on it. */
export function gridPaper(values: Values): Paper {
  return {
    id: "grid",
    name: { key: "paper.grid" },
    title: { key: "paper.title" },
    sections: () => [
      { is: "text", id: "rules", text: { key: "rules" } },
      ...values.competences.flatMap((_, index) => competenceSections(values, index)),
      ...ownQuestions(values.input).map((question, index): Section => ({
        is: "text",
        id: `own-${String(index)}`,
        text: { key: "paper.own", values: { question } },
      })),
      { is: "text", id: "together", text: { key: "paper.together" } },
    ],
  };
}

const blank: Cell = { missing: { key: "paper.blank" } };

function competenceSections({ competences, candidates }: Values, index: number): readonly Section[] {
  const competence = competences[index];
  if (competence === undefined) return [];
  const { key, name, share, anchors, questions } = competence;
  return [
    {
      is: "group",
      id: key,
      title: { key: "paper.competence", values: { name, share: { percent: share, decimals: 0 } } },
      sections: [
        ...questions.map((question): Section => ({
          is: "text",
          id: question.id,
          text: {
            key: "paper.question",
            values: { question: { names: question.text }, shows: { names: question.shows, within: true } },
          },
        })),
        {
          is: "table",
          id: `${key}-anchors`,
          table: {
            title: { key: "paper.anchors" },
            rowHead: { key: "head.rating" },
            columns: [{ head: { key: "head.anchor" }, holds: { is: "text" } }],
            rows: anchors.map((anchor, at) => ({
              head: { number: at + 1 },
              chosen: false,
              cells: [text(anchor)],
            })),
          },
        },
        {
          is: "table",
          id: `${key}-ratings`,
          table: {
            title: { key: "paper.ratings" },
            rowHead: { key: "head.candidate" },
            columns: ["paper.first", "paper.second", "paper.agreed", "head.sentence"].map((head) => ({
              head: { key: head },
              holds: { is: "text" as const },
            })),
            rows: candidates.map((candidate) => ({
              head: candidate.name,
              chosen: false,
              cells: [blank, blank, blank, blank],
            })),
          },
        },
      ],
    },
  ];
}
