import type { NotionPart } from "#core/notions-apart.ts";
import type { Value } from "#kit/words/phrase.ts";
import type { Market } from "#schema/market.ts";
import type { Place } from "#schema/place.ts";
import type { Input } from "../inputs.ts";
import { sortedOut, type Refused } from "./blend/apart.ts";
import { askedOf, type Slot } from "./blend/asked.ts";
import { agedFigure, amountAt, answerOf, daysSince, referenceOf, type Reference } from "./blend/reference.ts";
import { together } from "./blend/together.ts";
import { weighingOf, type Weighing } from "./blend/weights.ts";

/** What one reference gives for a point: by the year, aged if asked. */
export interface Part {
  readonly amount: number | undefined;
  /** The wider place whose figure stands in, if it is not the place's own. */
  readonly from: Place | undefined;
}

/** A step of the ladder: a level or a percentile, from each reference, and together. */
export interface Point {
  readonly name: Value;
  readonly amount: number | undefined;
  readonly parts: readonly Part[];
}

export interface MarketRead {
  readonly references: readonly Reference[];
  readonly points: readonly Point[];
  /** What each source counts for; undefined if there is one. */
  readonly weighing: Weighing | undefined;
  /** The sources that are not blended in, and why. */
  readonly refused: readonly Refused[];
  readonly unsure: readonly NotionPart[];
  /** The sources in which no occupation stands for the role. */
  readonly missing: readonly Slot[];
  /** The days by which the first reference is aged; 0 if it is not, undefined if its source states no day. */
  readonly agedDays: number | undefined;
}

/** Undefined if no occupation of the first data set stands for the role. */
export function marketOf(input: Input, market: Market): MarketRead | undefined {
  const asked = askedOf(input, market);
  const found = asked.flatMap((one) => referenceOf(one, market) ?? []);
  const [first] = found;
  if (first?.slot !== "first") return undefined;
  const { references, refused, unsure } = sortedOut(found, input.points);
  const weighing = references.length < 2 ? undefined : weighingOf(references, input);
  return {
    references,
    points: input.points.map((id) => pointOf(id, references, weighing, input)),
    weighing,
    refused,
    unsure,
    missing: asked.map(({ slot }) => slot).filter((slot) => !found.some((one) => one.slot === slot)),
    agedDays: input.ageing === 0 ? 0 : daysSince(first, input),
  };
}

function pointOf(
  id: string,
  references: readonly Reference[],
  weighing: Weighing | undefined,
  input: Input,
): Point {
  const found = references.map((one) => ({ one, answer: answerOf(one, id) }));
  const figures = found.map(({ one, answer }) => answer && agedFigure(answer.figure, one, input));
  const [first] = references;
  const level = first?.data.levels.find((one) => one.id === id);
  return {
    name: level === undefined ? { phrase: { key: `point.${id}` } } : { names: level.name },
    amount: together(id, figures, weighing?.shares),
    parts: figures.map((figure, index) => {
      const answer = found[index]?.answer;
      const isOwn = answer === undefined || answer.found === "exact" || answer.found === "total";
      return { amount: figure && amountAt(figure, id), from: isOwn ? undefined : answer.place };
    }),
  };
}
