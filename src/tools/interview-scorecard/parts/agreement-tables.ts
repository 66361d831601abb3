import type { Table } from "#kit/result/table.ts";
import type { Value } from "#kit/words/phrase.ts";
import { madeUp } from "./example.ts";
import type { Rating } from "./scores.ts";
import { cell, dash, numbers, text } from "./tables.ts";
import type { Values } from "./values.ts";

const said = (key: string): Value => ({ phrase: { key } });

/** How far every two interviewers agree. */
export function agreementTable({ pairs, interviewers }: Values): Table {
  return {
    title: { key: "table.agreement" },
    name: { key: "sheet.agreement" },
    rowHead: { key: "head.pair" },
    columns: [
      { ...numbers("", 0), head: { key: "head.common" } },
      { ...numbers("", 0), head: { key: "head.same" } },
      { ...numbers(""), head: { key: "head.kappa" } },
    ],
    rows: pairs.map(({ first, second, count, same, kappa }) => ({
      head: {
        phrase: {
          key: "pair",
          values: { first: interviewers[first] ?? "", second: interviewers[second] ?? "" },
        },
      },
      chosen: false,
      cells: [
        { number: count },
        { number: same },
        kappa === undefined ? { missing: { key: "kappa.none" } } : { number: kappa },
      ],
    })),
  };
}

/** Ratings two points apart or more, with what each interviewer wrote. */
export function gapsTable(values: Values): Table {
  const { gaps, candidates, competences } = values;
  return {
    title: { key: "table.gaps" },
    name: { key: "sheet.gaps" },
    rowHead: { key: "head.candidate" },
    columns: [
      { head: { key: "head.competence" }, holds: { is: "text" } },
      { head: { key: "head.ratings" }, holds: { is: "text" } },
    ],
    rows: gaps.map(({ candidate, competence, ratings }) => ({
      head: candidates.find(({ code }) => code === candidate)?.name ?? candidate,
      chosen: false,
      cells: [
        text(competences.find(({ key }) => key === competence)?.name ?? competence),
        text({ list: ratings.map((one) => givenBy(one, values)), apart: true }),
      ],
    })),
  };
}

function givenBy({ by, rating = 0, evidence }: Rating, { interviewers }: Values): Value {
  const isWritten = evidence !== "" && evidence !== madeUp;
  return {
    phrase: {
      key: isWritten ? "given.because" : "given",
      values: {
        name: interviewers[by] ?? "",
        rating: { number: rating },
        ...(isWritten ? { evidence } : {}),
      },
    },
  };
}

/** All ratings, a line each, as they can be pasted back. */
export function ratingsTable(values: Values): Table {
  const { ratings, interviewers, competences } = values;
  return {
    title: { key: "table.ratings" },
    name: { key: "sheet.ratings" },
    rowHead: { key: "head.interviewer" },
    columns: [
      { head: { key: "head.candidate" }, holds: { is: "text" } },
      { head: { key: "head.competence" }, holds: { is: "text" } },
      { ...numbers("", 0), head: { key: "head.rating" } },
      { head: { key: "head.sentence" }, holds: { is: "text" } },
    ],
    rows: ratings.map(({ by, candidate, competence, rating, evidence }, index) => ({
      head: interviewers[by] ?? "",
      chosen: false,
      folded: index >= 50,
      cells: [
        text(candidate),
        text(competences.find(({ key }) => key === competence)?.name ?? competence),
        rating === undefined ? { missing: { key: "rating.none" } } : cell(rating),
        evidence === "" ? dash : text(evidence === madeUp ? said("evidence.made-up") : evidence),
      ],
    })),
  };
}
