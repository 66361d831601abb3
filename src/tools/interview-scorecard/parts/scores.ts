import { quadraticWeightedKappa } from "#core/quadratic-weighted-kappa.ts";
import { weightedScore, type WeightedScore } from "#core/weighted-score.ts";
import type { Value } from "#kit/words/phrase.ts";
import type { Competence } from "./bank.ts";

export interface Candidate {
  readonly code: string;
  readonly name: Value;
}

export interface Rating {
  /** The interviewer's place among `interviewers`. */
  readonly by: number;
  readonly candidate: string;
  readonly competence: string;
  /** 1 to 5; undefined where there was no evidence. */
  readonly rating: number | undefined;
  readonly evidence: string;
}

export interface Scored {
  readonly candidate: Candidate;
  /** The mean of the interviewers' ratings on each competence, in their order. */
  readonly means: readonly { readonly mean: number | undefined }[];
  /** How many ratings each mean is of. */
  readonly counts: readonly number[];
  readonly total: WeightedScore | undefined;
  /** By each interviewer alone. */
  readonly alone: readonly { readonly score: number | undefined }[];
}

export interface Pair {
  readonly first: number;
  readonly second: number;
  /** What both rated with evidence. */
  readonly count: number;
  readonly same: number;
  readonly kappa: number | undefined;
}

export interface Gap {
  readonly candidate: string;
  readonly competence: string;
  /** From the lowest rating to the highest. */
  readonly ratings: readonly Rating[];
}

function meanOf(numbers: readonly number[]): { readonly mean: number | undefined } {
  const { length } = numbers;
  return { mean: length === 0 ? undefined : numbers.reduce((sum, one) => sum + one, 0) / length };
}

/** Best first; those without a score last, in the order of the list. */
export function scoresOf(
  candidates: readonly Candidate[],
  competences: readonly Competence[],
  ratings: readonly Rating[],
  interviewers: number,
): readonly Scored[] {
  const scored = candidates.map((candidate): Scored => {
    const own = ratings.filter((one) => one.candidate === candidate.code);
    const on = (by?: number): readonly (readonly number[])[] =>
      competences.map(({ key }) =>
        own.flatMap(({ competence, rating, by: whose }) =>
          competence === key && rating !== undefined && (by === undefined || by === whose) ? [rating] : [],
        ),
      );
    const totalOf = (means: Scored["means"]): WeightedScore | undefined =>
      weightedScore(competences.map(({ share }, index) => ({ weight: share, rating: means[index]?.mean })));
    const means = on().map(meanOf);
    return {
      candidate,
      means,
      counts: on().map(({ length }) => length),
      total: totalOf(means),
      alone: Array.from({ length: interviewers }, (_, by) => ({ score: totalOf(on(by).map(meanOf))?.score })),
    };
  });
  return scored.toSorted((a, b) => (b.total?.score ?? -1) - (a.total?.score ?? -1));
}

/** How far every two interviewers agree on what both rated. */
export function pairsOf(ratings: readonly Rating[], interviewers: number): readonly Pair[] {
  const byThing = thingsRated(ratings);
  return Array.from({ length: interviewers }, (_, first) =>
    Array.from({ length: interviewers - first - 1 }, (_, offset): Pair => {
      const second = first + 1 + offset;
      const both = byThing.flatMap((rated): readonly (readonly [number, number])[] => {
        const a = rated.find(({ by }) => by === first)?.rating;
        const b = rated.find(({ by }) => by === second)?.rating;
        return a === undefined || b === undefined ? [] : [[a, b]];
      });
      return {
        first,
        second,
        count: both.length,
        same: both.filter(([a, b]) => a === b).length,
        kappa: quadraticWeightedKappa(both),
      };
    }),
  ).flat();
}

/** Where two interviewers are two points apart or more: to be talked about, with the notes. */
export function gapsOf(ratings: readonly Rating[]): readonly Gap[] {
  return thingsRated(ratings).flatMap((rated): readonly Gap[] => {
    const sorted = rated.toSorted((a, b) => (a.rating ?? 0) - (b.rating ?? 0));
    const [lowest, highest] = [sorted[0], sorted.at(-1)];
    return lowest === undefined || (highest?.rating ?? 0) - (lowest.rating ?? 0) < 2
      ? []
      : [{ candidate: lowest.candidate, competence: lowest.competence, ratings: sorted }];
  });
}

/** Ratings with evidence by what they are of. */
function thingsRated(ratings: readonly Rating[]): readonly (readonly Rating[])[] {
  const found = new Map<string, Rating[]>();
  for (const one of ratings) {
    if (one.rating === undefined) continue;
    const thing = `${one.candidate}\t${one.competence}`;
    const rated = found.get(thing);
    if (rated === undefined) found.set(thing, [one]);
    else rated.push(one);
  }
  return [...found.values()];
}
