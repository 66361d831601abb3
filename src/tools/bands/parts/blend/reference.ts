import { ageAmount } from "#core/age-amount.ts";
import { daysBetween } from "#core/days-between.ts";
import { mapAmounts } from "#core/map-amounts.ts";
import { payData, type PayData } from "#kit/pay/pay-data.ts";
import type { Figure } from "#schema/figure.ts";
import type { FoundAnswer, Market } from "#schema/market.ts";
import type { Place } from "#schema/place.ts";
import type { Input } from "../../inputs.ts";
import type { Asked, Slot } from "./asked.ts";

/** One published source of midpoints, and what the reader says of its weight. */
export interface Reference {
  readonly slot: Slot;
  readonly data: PayData;
  readonly place: Place;
  readonly asked: Asked;
}

/** Undefined if no occupation of the data set stands for the role. */
export function referenceOf(asked: Asked, market: Market): Reference | undefined {
  const unit = market.datasets.find(({ id }) => id === asked.dataset)?.unit;
  const data = payData(
    { ...asked, period: "year", hours: unit?.hoursPerWeek ?? 40, months: unit?.monthsPerYear ?? 12 },
    market,
  );
  const place = data?.places.find(({ id }) => id === asked.place) ?? data?.places[0];
  return data === undefined || place === undefined ? undefined : { slot: asked.slot, data, place, asked };
}

export function answerOf({ data, place }: Reference, id: string): FoundAnswer | undefined {
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
export function agedFigure(figure: Figure, reference: Reference, input: Input): Figure {
  const days = daysSince(reference, input);
  const yearly = reference.data.convert(figure);
  return input.ageing === 0 || days === undefined
    ? yearly
    : mapAmounts(yearly, (amount) => ageAmount(amount, input.ageing, { days }, "compound") ?? amount);
}

/** Below 0 where the survey is later than the day the structure applies from; undefined where either has no day. */
export function daysSince({ data }: Reference, { applies }: Input): number | undefined {
  const { day } = data.vintage;
  return day === undefined || applies === undefined ? undefined : daysBetween(day, applies);
}

/** The one number a figure has for a point: its percentile, or of a level its mean or median. A median is no other percentile. */
export function amountAt(figure: Figure, id: string): number | undefined {
  if (figure.kind === "point")
    return !isPercentile(id) || (id === "p50" && figure.statistic === "median") ? figure.value : undefined;
  if (figure.kind !== "percentiles") return undefined;
  const entry = isPercentile(id) ? figure[id] : figure.p50;
  return typeof entry === "number" ? entry : undefined;
}

export function isPercentile(id: string): id is "p10" | "p25" | "p50" | "p75" | "p90" {
  return /^p\d\d$/u.test(id);
}
