import type { Cell, Column, Table } from "#kit/result/table.ts";
import type { Value } from "#kit/words/phrase.ts";
import { plainName } from "./bank.ts";
import { linesOfMine } from "./sheets/mine.ts";
import { differencesOf, ranked } from "./sentences.ts";
import type { Values } from "./values.ts";

export const dash: Cell = { missing: { key: "dash" } };
export const cell = (number: number | undefined): Cell => (number === undefined ? dash : { number });
export const text = (value: Value): Cell => ({ text: value });
export const numbers = (head: Value, decimals = 2): Column => ({
  head: { key: "name", values: { name: head } },
  holds: { is: "number", decimals },
});
const shares = (head: string): Column => ({ head: { key: head }, holds: { is: "share", decimals: 0 } });

/** Every candidate: the score, how much of the weights it rests on, and the mean rating on each competence. */
export function scoresTable(values: Values): Table {
  const { scored, competences } = values;
  return {
    title: { key: "table.scores" },
    name: { key: "sheet.scores" },
    rowHead: { key: "head.candidate" },
    columns: [
      { ...numbers(""), head: { key: "head.score" }, chosen: true },
      { ...numbers("", 1), head: { key: "head.hundred" } },
      shares("head.evidence"),
      ...competences.map(({ name }) => numbers(name)),
    ],
    rows: scored.map(({ candidate, total, means }, index) => ({
      head: candidate.name,
      chosen: index === 0 && total !== undefined,
      cells: [
        cell(total?.score),
        cell(total?.onHundred),
        cell(total?.evidence ?? 0),
        ...means.map(({ mean }) => cell(mean)),
      ],
    })),
  };
}

/** What the first candidate gains or loses on each of the others, by competence, weights applied. */
export function differenceTable(values: Values): Table | undefined {
  const [first, ...others] = ranked(values);
  if (first === undefined || others.length === 0) return undefined;
  const against = others.map((other) => differencesOf(first, other, values));
  return {
    title: { key: "table.difference", values: { name: first.candidate.name } },
    name: { key: "sheet.difference" },
    rowHead: { key: "head.competence" },
    columns: [
      shares("head.weight"),
      ...others.map(({ candidate }) =>
        numbers({ phrase: { key: "head.against", values: { name: candidate.name } } }),
      ),
    ],
    rows: values.competences.map(({ name, share }, index) => ({
      head: name,
      chosen: against[0]?.[0]?.index === index,
      cells: [
        cell(share),
        ...against.map((differences) => cell(differences.find((one) => one.index === index)?.gap)),
      ],
    })),
  };
}

/** The score each interviewer alone would give. */
export function aloneTable({ scored, interviewers }: Values): Table | undefined {
  if (interviewers.length < 2) return undefined;
  return {
    title: { key: "table.alone" },
    name: { key: "sheet.alone" },
    rowHead: { key: "head.candidate" },
    columns: interviewers.map((name) => numbers(name)),
    rows: scored.map(({ candidate, alone }) => ({
      head: candidate.name,
      chosen: false,
      cells: alone.map(({ score }) => cell(score)),
    })),
  };
}

/** The reader's own questions, a line each. */
export const ownQuestions = ({ ownQuestions: typed }: Values["input"]): readonly string[] =>
  typed.split("\n").flatMap((line) => line.trim() || []);

/** What to ask, and what a strong answer shows. */
export function questionsTable({ competences, input }: Values): Table {
  const own = ownQuestions(input);
  return {
    title: { key: "table.questions" },
    name: { key: "sheet.questions" },
    rowHead: { key: "head.question" },
    columns: [
      { head: { key: "head.competence" }, holds: { is: "text" } },
      { head: { key: "head.shows" }, holds: { is: "text" } },
    ],
    rows: [
      ...competences.flatMap(({ name, questions }) =>
        questions.map((question) => ({
          head: { names: question.text },
          chosen: false,
          cells: [text(name), text({ names: question.shows })],
        })),
      ),
      ...own.map((question) => ({ head: question, chosen: false, cells: [dash, dash] })),
    ],
  };
}

/** The reader's own sheet: a rating a competence and candidate. */
export function sheetTable(values: Values): Table {
  const { competences, candidates } = values;
  const mine = linesOfMine(values);
  return {
    title: { key: "table.sheet" },
    name: { key: "sheet.sheet" },
    rowHead: { key: "head.competence" },
    columns: candidates.map(({ name }) => ({
      head: { key: "name", values: { name } },
      holds: { is: "text" },
    })),
    rows: competences.map(({ name, calledAs }) => ({
      head: name,
      chosen: false,
      cells: candidates.map(({ code }): Cell => {
        const rating = mine.find(
          (one) =>
            calledAs.includes(plainName(one.competence)) && plainName(one.candidate) === plainName(code),
        )?.rating;
        if (rating === undefined || rating === "") return { missing: { key: "rating.not-yet" } };
        return text(rating === "-" ? { phrase: { key: "rating.none" } } : rating);
      }),
    })),
  };
}
