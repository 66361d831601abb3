import { ageAmount } from "#core/age-amount.ts";
import { daysBetween } from "#core/days-between.ts";
import { mapAmounts } from "#core/map-amounts.ts";
import type { PayData } from "#kit/pay/pay-data.ts";
import type { Figure } from "#schema/figure.ts";
import type { Place } from "#schema/place.ts";
import type { SchemeValue } from "#schema/scheme.ts";
import type { Input } from "../inputs.ts";

/** How figures are adjusted to another date. */
export interface Ageing {
  readonly days: number;
  readonly rate: number;
  readonly from: string;
  readonly to: string;
}

/** The ageing asked for. If a date is missing, its field is named and nothing is aged. */
export function ageingOf(input: Input): Ageing | { readonly missing: "from" | "payDay" } | undefined {
  if (!input.aged) return undefined;
  const { from, payDay, rate } = input;
  if (from === undefined) return { missing: "from" };
  if (payDay === undefined) return { missing: "payDay" };
  return { days: daysBetween(from, payDay) ?? 0, rate, from, to: payDay };
}

/** A published figure to compare pay with, aged if that was asked for. */
export interface LevelFigure {
  readonly level: SchemeValue | undefined;
  /** Undefined if nothing is published. */
  readonly figure: Figure | undefined;
}

/** The figure of the place at each level, or its only figure if there are no levels. */
export function figuresOf(data: PayData, place: Place, ageing: Ageing | undefined): readonly LevelFigure[] {
  const levels: readonly (SchemeValue | undefined)[] = data.levels.length > 0 ? data.levels : [undefined];
  return levels.map((level) => {
    const figure = data.published(place, level);
    return { level, figure: figure && (ageing === undefined ? figure : aged(figure, ageing)) };
  });
}

function aged(figure: Figure, { rate, days }: Ageing): Figure {
  return mapAmounts(figure, (amount) => ageAmount(amount, rate, { days }, "compound") ?? amount);
}
