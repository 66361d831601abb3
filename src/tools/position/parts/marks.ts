import { ageAmount } from "#core/age-amount.ts";
import { daysBetween } from "#core/days-between.ts";
import { mapAmounts } from "#core/map-amounts.ts";
import type { PayData } from "#kit/pay/pay-data.ts";
import type { Figure } from "#schema/figure.ts";
import type { Place } from "#schema/place.ts";
import type { SchemeValue } from "#schema/scheme.ts";
import type { Input } from "../inputs.ts";

/** How figures are brought to another day. */
export interface Ageing {
  readonly days: number;
  readonly rate: number;
  readonly from: string;
  readonly to: string;
}

/** Ageing as asked; a missing day is named, and nothing is aged. */
export function ageingOf(input: Input): Ageing | { readonly missing: "from" | "payDay" } | undefined {
  if (!input.aged) return undefined;
  const { from, payDay, rate } = input;
  if (from === undefined) return { missing: "from" };
  if (payDay === undefined) return { missing: "payDay" };
  return { days: daysBetween(from, payDay) ?? 0, rate, from, to: payDay };
}

/** A published figure that pay can be held against, aged where that was asked. */
export interface LevelFigure {
  readonly level: SchemeValue | undefined;
  /** Absent where nothing is published there. */
  readonly figure: Figure | undefined;
}

/** The figure of the place at each level, or its one figure where there are no levels. */
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
