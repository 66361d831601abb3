import type { Paper } from "#kit/result/result.ts";
import { accountTable } from "./account-table.ts";
import { tableSection } from "./sections.ts";
import { answerOf } from "./sentences.ts";
import { retentionTable, segmentTable, spreadPhrase } from "./tables.ts";
import { renewalTable } from "./renewal-table.ts";
import type { Values } from "./values.ts";

const mostOnPage = 8;

/** One page for a manager: the rates, what the portfolio rests on, what falls due, and whom to look at first. */
export function managerPaper(values: Values): Paper {
  const spread = spreadPhrase(values);
  const attention = values.held
    .filter(({ health }) => health !== undefined && health.score < 75)
    .toSorted((a, b) => (a.health?.score ?? 0) - (b.health?.score ?? 0))
    .slice(0, mostOnPage);
  return {
    id: "manager",
    name: { key: "paper.name" },
    title: { key: "paper.title" },
    sections: () => [
      { is: "text", id: "answer", text: answerOf(values) },
      ...tableSection("retention", retentionTable(values)),
      ...tableSection("segments", segmentTable(values)),
      ...(spread === undefined ? [] : [{ is: "text", id: "spread", text: spread } as const]),
      ...tableSection("renewals", renewalTable(values)),
      ...(attention.length === 0
        ? []
        : tableSection("attention", accountTable(values, { of: attention, whole: false }))),
    ],
  };
}
