import { ageAmount } from "#core/age-amount.ts";
import { daysBetween } from "#core/days-between.ts";
import { mapAmounts } from "#core/map-amounts.ts";
import { mixturePercentile } from "#core/mixture-percentile.ts";
import { notionsApart, type NotionPart } from "#core/notions-apart.ts";
import { publishedKnots } from "#core/published-knots.ts";
import { weightedMean } from "#core/weighted-mean.ts";
import { payData, type PayData } from "#kit/pay/pay-data.ts";
import type { Value } from "#kit/words/phrase.ts";
import type { Figure } from "#schema/figure.ts";
import type { FoundAnswer, Market } from "#schema/market.ts";
import type { Place } from "#schema/place.ts";
import type { Input } from "../inputs.ts";
import { none } from "./minimum-series.ts";

/** One published source of midpoints, with its share of the blend. */
export interface Reference {
  readonly data: PayData;
  readonly place: Place;
  readonly weight: number;
}

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
  /** Why the second reference is not blended in; empty if it is, or there is none. */
  readonly refused: readonly (NotionPart | "levels")[];
  readonly unsure: readonly NotionPart[];
  /** The days by which the first reference is aged; 0 if it is not, undefined if its source states no day. */
  readonly agedDays: number | undefined;
}

/** Undefined if no occupation of the data set stands for the role. */
export function marketOf(input: Input, market: Market): MarketRead | undefined {
  const first = referenceOf(input, market, input.second === none ? 1 : 1 - input.share);
  if (first === undefined) return undefined;
  const other = input.second === none ? undefined : referenceOf(secondOf(input, market), market, input.share);
  const apart = other === undefined ? { refused: [], unsure: [] } : partsApart(first, other, input);
  const references = other === undefined || apart.refused.length > 0 ? [first] : [first, other];
  const days = input.ageing === 0 ? 0 : daysSince(first, input);
  return {
    references,
    points: input.points.map((id) => pointOf(id, references, input)),
    ...apart,
    agedDays: days,
  };
}

type Asked = Pick<Input, "dataset" | "occupation" | "place" | "vintage" | "category" | "sex" | "age">;

function referenceOf(asked: Asked, market: Market, weight: number): Reference | undefined {
  const unit = market.datasets.find(({ id }) => id === asked.dataset)?.unit;
  const data = payData(
    { ...asked, period: "year", hours: unit?.hoursPerWeek ?? 40, months: unit?.monthsPerYear ?? 12 },
    market,
  );
  const place = data?.places.find(({ id }) => id === asked.place) ?? data?.places[0];
  return data === undefined || place === undefined ? undefined : { data, place, weight };
}

/** The second reference: the latest vintage, and of each dimension the first value unless it is the same data set. */
function secondOf(input: Input, market: Market): Asked {
  const { second, secondOccupation: occupation, secondPlace: place } = input;
  if (second === input.dataset) return { ...input, occupation, place };
  const summary = market.datasets.find(({ id }) => id === second);
  const firstOf = (dimension: "category" | "sex" | "age"): string =>
    market.schemes.find(({ id }) => id === summary?.dimensions[dimension])?.values[0]?.id ?? none;
  return {
    dataset: second,
    occupation,
    place,
    vintage: "",
    category: firstOf("category"),
    sex: firstOf("sex"),
    age: firstOf("age"),
  };
}

function pointOf(id: string, references: readonly Reference[], input: Input): Point {
  const found = references.map((one) => ({ one, answer: answerOf(one, id) }));
  const figures = found.map(({ one, answer }) => answer && agedFigure(answer.figure, one, input));
  const [first] = references;
  const level = first?.data.levels.find((one) => one.id === id);
  return {
    name: level === undefined ? { phrase: { key: `point.${id}` } } : { names: level.name },
    amount: together(
      id,
      figures.map((figure, index) => ({ figure, weight: references[index]?.weight ?? 0 })),
    ),
    parts: figures.map((figure, index) => {
      const answer = found[index]?.answer;
      const isOwn = answer === undefined || answer.found === "exact" || answer.found === "total";
      return { amount: figure && amountAt(figure, id), from: isOwn ? undefined : answer.place };
    }),
  };
}

function answerOf({ data, place }: Reference, id: string): FoundAnswer | undefined {
  const answer = data.look(
    place,
    data.levels.find((one) => one.id === id),
  );
  return answer.found === "nothing" ? undefined : answer;
}

/** What is published for exactly this place: a wider place's figure is no difference between places. */
export function amountIn(reference: Reference, id: string): number | undefined {
  const answer = answerOf(reference, id);
  return answer?.found === "exact" ? amountAt(answer.figure, id) : undefined;
}

/** By the year, and moved from the day of its survey to the day the structure applies from. */
function agedFigure(figure: Figure, reference: Reference, input: Input): Figure {
  const days = daysSince(reference, input);
  const yearly = reference.data.convert(figure);
  return input.ageing === 0 || days === undefined
    ? yearly
    : mapAmounts(yearly, (amount) => ageAmount(amount, input.ageing, { days }, "compound") ?? amount);
}

function daysSince({ data }: Reference, { applies }: Input): number | undefined {
  const { day } = data.vintage;
  return day === undefined || applies === undefined ? undefined : daysBetween(day, applies);
}

/** The one number a figure has for a point: its percentile, or of a level its mean or median. */
function amountAt(figure: Figure, id: string): number | undefined {
  if (figure.kind === "point") return figure.value;
  if (figure.kind !== "percentiles") return undefined;
  const entry = isPercentile(id) ? figure[id] : figure.p50;
  return typeof entry === "number" ? entry : undefined;
}

/** Percentiles through the mixture of the distributions, means by weight (F10). */
function together(
  id: string,
  parts: readonly { readonly figure: Figure | undefined; readonly weight: number }[],
): number | undefined {
  const figures = parts.flatMap(({ figure, weight }) => (figure === undefined ? [] : [{ figure, weight }]));
  if (figures.length < parts.length) return undefined;
  const [only] = figures;
  if (figures.length === 1) return only && amountAt(only.figure, id);
  const knots = figures.flatMap(({ figure, weight }) =>
    figure.kind === "percentiles" ? [{ knots: publishedKnots(figure), weight }] : [],
  );
  if (knots.length === parts.length)
    return mixturePercentile(knots, isPercentile(id) ? Number(id.slice(1)) : 50);
  const amounts = figures.flatMap(({ figure, weight }) =>
    figure.kind === "point" ? [{ amount: figure.value, weight }] : [],
  );
  return amounts.length === parts.length ? weightedMean(amounts) : undefined;
}

function partsApart(
  first: Reference,
  other: Reference,
  { points }: Input,
): { readonly refused: readonly (NotionPart | "levels")[]; readonly unsure: readonly NotionPart[] } {
  if (first.data.dataset.dimensions.level !== other.data.dataset.dimensions.level)
    return { refused: ["levels"], unsure: [] };
  const pairs = points.flatMap((id) => {
    const [a, b] = [answerOf(first, id), answerOf(other, id)];
    return a === undefined || b === undefined ? [] : [notionsApart(notion(a, first), notion(b, other))];
  });
  const distinct = <T>(all: readonly T[]): readonly T[] => [...new Set(all)];
  // A weighted mean of medians is not the median of all: without their distributions they are not blended.
  const isMedianAlone = [first, other].some((one) =>
    points.some((id) => {
      const figure = answerOf(one, id)?.figure;
      return figure?.kind === "point" && figure.statistic === "median";
    }),
  );
  return {
    refused: distinct([
      ...pairs.flatMap(({ refused }) => refused),
      ...(isMedianAlone ? (["statistic"] as const) : []),
    ]),
    unsure: distinct(pairs.flatMap(({ unsure }) => unsure)),
  };
}

const notion = (answer: FoundAnswer, { data }: Reference) => ({
  figure: answer.figure,
  basis: data.dataset.basis,
  component: data.dataset.component,
});

function isPercentile(id: string): id is "p10" | "p25" | "p50" | "p75" | "p90" {
  return /^p\d\d$/u.test(id);
}
