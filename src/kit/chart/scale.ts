import { amountsOf } from "#core/amounts-of.ts";
import { fromZero } from "../plot/from-zero.ts";
import type { RowChart } from "../result/row-chart.ts";

/** A scale from zero to a round number above every mark, divided into four to six equal steps. */
export interface Scale {
  readonly end: number;
  readonly ticks: readonly number[];
}

export function scaleOf(chart: RowChart): Scale {
  const figures = chart.groups.flatMap(({ rows }) => rows.flatMap(({ figure }) => figure ?? []));
  const reference = chart.reference === undefined ? [] : [chart.reference.amount];
  return scaleTo([...figures.flatMap(amountsOf), ...reference]);
}

export function scaleTo(amounts: readonly number[]): Scale {
  const { to, step } = fromZero(amounts);
  const count = Math.round(to / step);
  return { end: to, ticks: Array.from({ length: count + 1 }, (_, index) => index * step) };
}

/** The position on the scale in percent, with two decimals. SVG places marks by it, whatever the width. */
export function share(amount: number, { end }: Scale): string {
  return `${((amount / end) * 100).toFixed(2)}%`;
}
