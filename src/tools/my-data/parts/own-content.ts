import type { OwnAmounts } from "#schema/own-data.ts";
import { cellAmounts, type CellAmounts } from "#kit/lines/cells.ts";
import type { OwnContent } from "#kit/own-data/stored.ts";
import type { Values } from "./values.ts";

/** What is kept of the lines: the figures of each cell, in whole numbers of the unit, and none of the lines. */
export function ownContent(values: Values, name: string, made: string): OwnContent {
  const { input, unit, summary, used, rowsIn } = values;
  return {
    name,
    made,
    // A country of no list is one of nobody's: "zz" is kept free for that by ISO 3166.
    country: input.country === "other" ? "zz" : input.country,
    currency: input.currency,
    period: input.period,
    decimals: unit.decimals,
    hoursPerWeek: input.hours,
    monthsPerYear: input.months,
    basis: input.basis,
    component: input.component,
    contributorsKnown: summary.contributorsKnown,
    rows: { used, leftOut: rowsIn - used },
    cells: summary.cells.map(({ place, level, n, contributors, figure }) => ({
      place: place.slice(0, 300),
      level: level.slice(0, 300),
      n,
      ...(contributors === undefined ? {} : { contributors }),
      ...("withheld" in figure ? {} : { amounts: amountsOf(figure, 10 ** unit.decimals) }),
    })),
  };
}

function amountsOf(figure: CellAmounts, per: number): OwnAmounts {
  const whole = (amount: number): number => Math.floor(amount * per + 0.5);
  return Object.fromEntries(cellAmounts.map((name) => [name, whole(figure[name])])) as OwnAmounts;
}
