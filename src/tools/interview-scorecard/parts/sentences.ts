import type { Phrase, Value } from "#kit/words/phrase.ts";
import type { Scored } from "./scores.ts";
import type { Values } from "./values.ts";

export const score = (number: number): Value => ({ number, decimals: 2 });

export function questionOf({ input, candidates, interviewers }: Values): Phrase {
  const count = { number: candidates.length };
  return input.way === "sheet"
    ? { key: "question.sheet", values: { count } }
    : { key: "question.together", values: { count, interviewers: { number: interviewers.length } } };
}

/** The candidates who have a score. */
export const ranked = ({ scored }: Values): readonly Scored[] =>
  scored.filter(({ total }) => total !== undefined);

/** Whether one rating one point different would change who is first. */
export function isTie({ lead, margin }: Values): boolean {
  return lead !== undefined && margin !== undefined && lead <= margin + 1e-9;
}

export function answerOf(values: Values): Phrase {
  const { input, mine, candidates, competences } = values;
  if (input.way === "sheet") {
    if (candidates.length === 0) return { key: "answer.no-candidates" };
    return {
      key: "answer.sheet",
      values: { count: { number: mine.rated }, all: { number: mine.all } },
    };
  }
  const [first, second] = ranked(values);
  if (first?.total === undefined)
    return { key: competences.every(({ share }) => share === 0) ? "answer.no-weight" : "answer.none" };
  const name = first.candidate.name;
  const best = score(first.total.score);
  if (second?.total === undefined) return { key: "answer.one", values: { name, score: best } };
  return {
    key: isTie(values) ? "answer.tie" : "answer.first",
    values: { name, score: best, other: second.candidate.name, second: score(second.total.score) },
  };
}

export interface Difference {
  readonly index: number;
  readonly gap: number;
}

/** What sets two candidates apart: weight × the difference of their ratings, on what both have, largest first. */
export function differencesOf(first: Scored, other: Scored, { competences }: Values): readonly Difference[] {
  return competences
    .flatMap(({ share }, index): readonly Difference[] => {
      const [a, b] = [first.means[index]?.mean, other.means[index]?.mean];
      return a === undefined || b === undefined ? [] : [{ index, gap: share * (a - b) }];
    })
    .toSorted((a, b) => Math.abs(b.gap) - Math.abs(a.gap));
}

/** Where the first candidate gains most on the second, and loses most. */
export function differenceSentences(values: Values): readonly Phrase[] {
  const [first, second] = ranked(values);
  if (values.input.way === "sheet" || first === undefined || second === undefined) return [];
  const differences = differencesOf(first, second, values);
  const said = (key: string, found: Difference | undefined): readonly Phrase[] => {
    const competence = found === undefined ? undefined : values.competences[found.index];
    if (found === undefined || competence === undefined) return [];
    const gap = score(Math.abs(found.gap));
    const { name } = first.candidate;
    return [{ key, values: { competence: competence.name, gap, name, other: second.candidate.name } }];
  };
  return [
    ...said(
      "say.gains",
      differences.find(({ gap }) => gap > 1e-9),
    ),
    ...said(
      "say.loses",
      differences.find(({ gap }) => gap < -1e-9),
    ),
    ...(isTie(values) ? [{ key: "say.tie" }] : []),
  ];
}
