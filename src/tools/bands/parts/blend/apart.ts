import { notionsApart, type NotionPart } from "#core/notions-apart.ts";
import type { FoundAnswer } from "#schema/market.ts";
import { answerOf, type Reference } from "./reference.ts";

/** What keeps two sources from being blended. */
export type Obstacle = NotionPart | "levels";

export interface Refused {
  readonly reference: Reference;
  readonly parts: readonly Obstacle[];
}

export interface Sorted {
  readonly references: readonly Reference[];
  readonly refused: readonly Refused[];
  /** What one of the sources leaves unsaid: they are blended, and that is said. */
  readonly unsure: readonly NotionPart[];
}

/** The sources that measure the same thing as all before them, and those that do not. The first is always taken. */
export function sortedOut(all: readonly Reference[], points: readonly string[]): Sorted {
  const references: Reference[] = [];
  const refused: Refused[] = [];
  const unsure: NotionPart[] = [];
  for (const reference of all) {
    const pairs = references.map((before) => apart(before, reference, points));
    const parts = distinct(pairs.flatMap((pair) => pair.refused));
    if (parts.length > 0) refused.push({ reference, parts });
    else {
      references.push(reference);
      unsure.push(...pairs.flatMap((pair) => pair.unsure));
    }
  }
  return { references, refused, unsure: distinct(unsure) };
}

function apart(
  first: Reference,
  other: Reference,
  points: readonly string[],
): { readonly refused: readonly Obstacle[]; readonly unsure: readonly NotionPart[] } {
  if (first.data.dataset.dimensions.level !== other.data.dataset.dimensions.level)
    return { refused: ["levels"], unsure: [] };
  const pairs = points.flatMap((id) => {
    const [a, b] = [answerOf(first, id), answerOf(other, id)];
    return a === undefined || b === undefined ? [] : [notionsApart(notion(a, first), notion(b, other))];
  });
  // A weighted mean of medians is not the median of all: without their distributions they are not blended.
  const isMedianAlone = [first, other].some((one) =>
    points.some((id) => {
      const figure = answerOf(one, id)?.figure;
      return figure?.kind === "point" && figure.statistic === "median";
    }),
  );
  return {
    refused: [...pairs.flatMap(({ refused }) => refused), ...(isMedianAlone ? (["statistic"] as const) : [])],
    unsure: pairs.flatMap(({ unsure }) => unsure),
  };
}

const distinct = <T>(all: readonly T[]): readonly T[] => [...new Set(all)];

const notion = (answer: FoundAnswer, { data }: Reference) => ({
  figure: answer.figure,
  basis: data.dataset.basis,
  component: data.dataset.component,
});
