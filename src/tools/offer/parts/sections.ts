import type { Section } from "#kit/result/result.ts";
import { plotOf } from "./offer-plot.ts";
import { paySentences } from "./pay-sentence.ts";
import { lawTable, offerTable, placesTable, questionTable } from "./tables.ts";
import type { Values } from "./values.ts";

export function sectionsOf(values: Values): readonly Section[] {
  const law = lawTable(values);
  return [
    { is: "plot", id: "where", plot: plotOf(values) },
    { is: "table", id: "places", table: placesTable(values) },
    { is: "table", id: "parts", table: offerTable(values), narrow: true },
    {
      is: "group",
      id: "sentence",
      title: { key: "title.sentence" },
      sections: paySentences(values),
    },
    ...(law === undefined ? [] : [{ is: "table", id: "law", table: law } as const]),
    { is: "table", id: "questions", table: questionTable() },
    { is: "text", id: "about", text: { key: "about" }, small: true },
  ];
}
