import { lineOf } from "./sheets/lines.ts";

export const exampleCandidates = ["A", "B", "C"];

/** Two made-up interviewers and three made-up candidates: a rating a competence of the bank, in its order. */
const rated: readonly (readonly [by: string, candidate: string, ratings: readonly string[]])[] = [
  ["X", "A", ["5", "3", "4", "3", "4", "4"]],
  ["X", "B", ["3", "5", "2", "4", "3", "-"]],
  ["X", "C", ["3", "2", "3", "3", "5", "4"]],
  ["Y", "A", ["4", "4", "4", "3", "3", "4"]],
  ["Y", "B", ["4", "4", "4", "4", "3", "3"]],
  ["Y", "C", ["2", "2", "3", "3", "4", "4"]],
];

/** Stands in place of a sentence of evidence, which an example has none of. */
export const madeUp = "*";

export function exampleText(competences: readonly { readonly id: string }[]): string {
  return rated
    .flatMap(([by, candidate, ratings]) =>
      ratings.flatMap((rating, index) => {
        const competence = competences[index]?.id;
        return competence === undefined
          ? []
          : [lineOf({ by, candidate, competence, rating, evidence: rating === "-" ? "" : madeUp })];
      }),
    )
    .join("\n");
}
