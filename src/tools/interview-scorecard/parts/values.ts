import { fisherExact } from "#core/fisher-exact.ts";
import { selectionRatio } from "#core/selection-ratio.ts";
import type { Value } from "#kit/words/phrase.ts";
import type { Market } from "#schema/market.ts";
import type { Input } from "../inputs.ts";
import { bankOf, competencesOf, plainName, type Competence } from "./bank.ts";
import { deletionOf, type Deletion } from "./deletion.ts";
import { exampleCandidates, exampleText } from "./example.ts";
import { linesIn, type Line } from "./sheets/lines.ts";
import {
  gapsOf,
  pairsOf,
  scoresOf,
  type Candidate,
  type Gap,
  type Pair,
  type Rating,
  type Scored,
} from "./scores.ts";

/** A group against the one with the highest rate. */
export interface GroupRate {
  readonly name: string;
  readonly selected: number;
  readonly of: number;
  readonly ratio: number | undefined;
  /** The chance of a difference as rare as this one, if all had the same chance; undefined for the group compared with. */
  readonly chance: number | undefined;
}

export interface Values {
  readonly input: Input;
  readonly competences: readonly Competence[];
  readonly repeated: readonly Value[];
  readonly candidates: readonly Candidate[];
  /** Rows of candidates without a code of their own. */
  readonly withoutCode: number;
  /** The lines as they stand in the field, none while the made-up ratings are shown. */
  readonly lines: readonly Line[];
  readonly isExample: boolean;
  readonly leftOut: readonly number[];
  /** Names in the ratings that no candidate, or no competence, has. */
  readonly unknown: { readonly candidates: readonly string[]; readonly competences: readonly string[] };
  readonly interviewers: readonly Value[];
  readonly ratings: readonly Rating[];
  readonly scored: readonly Scored[];
  readonly pairs: readonly Pair[];
  readonly gaps: readonly Gap[];
  /** The first candidate's score less the second's. */
  readonly lead: number | undefined;
  /** What one rating one point different could change of it. */
  readonly margin: number | undefined;
  readonly groups: readonly GroupRate[];
  readonly deletion: Deletion;
  /** Of the reader's own sheet. */
  readonly mine: { readonly rated: number; readonly all: number };
  /** The score of the first candidate, and the kappa of the first two interviewers. */
  readonly best: number | undefined;
  readonly bestOnHundred: number | undefined;
  readonly kappa: number | undefined;
}

export function valuesOf(input: Input, market: Market): Values {
  const { competences, repeated } = competencesOf(input, market);
  const candidates = candidatesOf(input);
  const isSheet = input.way === "sheet";
  const codes = input.candidates.map(({ code }) => code);
  const isExample =
    !isSheet && input.ratings.trim() === "" && codes.join("\t") === exampleCandidates.join("\t");
  const keyOf = (name: string): string | undefined =>
    competences.find(({ calledAs }) => calledAs.includes(plainName(name)))?.key;
  const { lines, leftOut } = linesIn(
    isExample ? exampleText(bankOf(market)) : input.ratings,
    (name) => keyOf(name) !== undefined,
  );
  const people = [...new Map(lines.map(({ by }) => [plainName(by), by])).entries()];
  const ratings: Rating[] = [];
  const unknown = { candidates: new Set<string>(), competences: new Set<string>() };
  for (const { by, candidate, competence, rating, evidence } of lines) {
    const code = candidateOf(candidate, input, candidates);
    const key = keyOf(competence);
    if (code === undefined) unknown.candidates.add(candidate);
    if (key === undefined) unknown.competences.add(competence);
    if (code === undefined || key === undefined || rating === "") continue;
    ratings.push({
      by: people.findIndex(([name]) => name === plainName(by)),
      candidate: code,
      competence: key,
      rating: rating === "-" ? undefined : Number(rating),
      evidence: evidence.trim(),
    });
  }
  const scored = scoresOf(candidates, competences, ratings, people.length);
  const pairs = pairsOf(ratings, people.length);
  const [first, second] = scored;
  const [top, next] = [first?.total, second?.total];
  const own = people.findIndex(([name]) => name === plainName(input.me));
  return {
    input,
    competences,
    repeated,
    candidates,
    withoutCode: input.candidates.length - candidates.length,
    lines: isExample ? [] : lines,
    isExample,
    leftOut,
    unknown: { candidates: [...unknown.candidates], competences: isExample ? [] : [...unknown.competences] },
    interviewers: people.map(([, by], index) => interviewerName(by, index, input.hideNames, isExample)),
    ratings,
    scored,
    pairs,
    gaps: gapsOf(ratings),
    lead: top === undefined || next === undefined ? undefined : top.score - next.score,
    margin: first === undefined || second === undefined ? undefined : marginOf([first, second], competences),
    groups: groupsOf(input.groups),
    deletion: deletionOf(input, market),
    mine: {
      rated: own < 0 ? 0 : ratings.filter(({ by }) => by === own).length,
      all: candidates.length * competences.length,
    },
    best: top?.score,
    bestOnHundred: top?.onHundred,
    kappa: pairs[0]?.kappa,
  };
}

/** Each code once; a row without a code is none. */
function candidatesOf({ candidates, hideNames }: Input): readonly Candidate[] {
  const found = new Map<string, Candidate>();
  for (const { code, name } of candidates) {
    const written = code.trim();
    if (written === "" || found.has(plainName(written))) continue;
    const key = name.trim() === "" || hideNames ? "candidate" : "candidate.named";
    const values = { code: written, name: name.trim() };
    found.set(plainName(written), { code: written, name: { phrase: { key, values } } });
  }
  return [...found.values()];
}

/** By code, or by name. */
function candidateOf(called: string, input: Input, candidates: readonly Candidate[]): string | undefined {
  const wanted = plainName(called);
  const byName = input.candidates.find(({ name }) => name.trim() !== "" && plainName(name) === wanted);
  const code = plainName(byName?.code ?? called);
  return candidates.find((one) => plainName(one.code) === wanted || plainName(one.code) === code)?.code;
}

function interviewerName(by: string, index: number, isHidden: boolean, isExample: boolean): Value {
  if (isExample) return { phrase: { key: "interviewer.example", values: { name: by } } };
  if (isHidden || by === "")
    return { phrase: { key: "interviewer.number", values: { number: { number: index + 1 } } } };
  return by;
}

/**
 * The most that a single rating, given one point higher or lower, changes the score of either candidate: the weight of
 * its competence divided by the number of ratings on it.
 */
function marginOf(scored: readonly Scored[], competences: readonly Competence[]): number {
  return Math.max(
    0,
    ...scored.flatMap(({ counts, total }) =>
      counts.map((count, index) =>
        count === 0 ? 0 : (competences[index]?.share ?? 0) / (total?.evidence ?? 1) / count,
      ),
    ),
  );
}

function groupsOf(groups: Input["groups"]): readonly GroupRate[] {
  const counted = groups.flatMap(({ name, selected, others }) =>
    selected + others === 0 ? [] : [{ name, selected, of: selected + others }],
  );
  if (counted.length < 2) return [];
  const rate = ({ selected, of }: (typeof counted)[number]): number => selected / of;
  const highest = counted.reduce((best, one) => (rate(one) > rate(best) ? one : best));
  return counted.map((one) => ({
    ...one,
    ratio: selectionRatio(one, highest),
    chance: one === highest ? undefined : fisherExact(one, highest),
  }));
}
