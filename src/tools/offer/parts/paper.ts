import type { Paper } from "#kit/result/result.ts";
import { paySentence } from "./pay-sentence.ts";
import { offerTable, questionTable } from "./tables.ts";
import type { Values } from "./values.ts";

/** The page for the person who receives the offer: no band, no market, no colleague stands on it but the range advertised. */
export function offerPaper(values: Values): Paper {
  return {
    id: "page",
    name: { key: "paper.offer" },
    title: { key: "paper.title" },
    sections: () => [
      { is: "text", id: "intro", text: { key: "paper.intro" } },
      { is: "table", id: "parts", table: offerTable(values) },
      {
        is: "group",
        id: "sentence",
        title: { key: "paper.sentence" },
        sections: [paySentence(values)],
      },
      { is: "table", id: "questions", table: questionTable() },
    ],
  };
}
