import type { Step } from "#kit/result/result.ts";
import type { Phrase, Value } from "#kit/words/phrase.ts";
import { ranked, score } from "./sentences.ts";
import type { Values } from "./values.ts";

export function stepsOf(values: Values): readonly Step[] {
  const { input, competences, pairs, interviewers, groups } = values;
  const [first] = ranked(values);
  const parts = competences.flatMap(({ share }, index): readonly Value[] => {
    const mean = first?.means[index]?.mean;
    return mean === undefined || share === 0
      ? []
      : [
          {
            phrase: {
              key: "product",
              values: { weight: { percent: share, decimals: 0 }, rating: score(mean) },
            },
          },
        ];
  });
  const [pair] = pairs;
  const plain = (key: string, formula?: Phrase, more: Phrase["values"] = {}): Step => ({
    title: { key: `step.${key}` },
    text: { key: `step.${key}.text`, values: more },
    ...(formula === undefined ? {} : { formula }),
  });
  if (input.way === "sheet") return [plain("alone"), plain("missing")];
  return [
    plain(
      "score",
      first?.total === undefined
        ? undefined
        : {
            key: "formula.score",
            values: {
              name: first.candidate.name,
              parts: { phrase: summed(parts) },
              evidence: { percent: first.total.evidence, decimals: 0 },
              score: score(first.total.score),
              hundred: { number: first.total.onHundred, decimals: 1 },
            },
          },
    ),
    plain("missing"),
    plain("tie"),
    plain(
      "kappa",
      pair?.kappa === undefined
        ? undefined
        : {
            key: "formula.kappa",
            values: {
              first: interviewers[pair.first] ?? "",
              second: interviewers[pair.second] ?? "",
              count: { number: pair.count },
              kappa: score(pair.kappa),
            },
          },
    ),
    ...(groups.length === 0 ? [] : [plain("groups")]),
    plain("deletion"),
  ];
}

/** "20% × 4.50 + 30% × 3.00". */
function summed(parts: readonly Value[]): Phrase {
  const [first = "", ...rest] = parts;
  return rest.reduce<Phrase>(
    (before, part) => ({ key: "plus", values: { before: { phrase: before }, after: part } }),
    { key: "name", values: { name: first } },
  );
}
