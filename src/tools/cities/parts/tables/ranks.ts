import { geographicDifferential } from "#core/geographic-differential.ts";
import { levelWithin } from "#kit/pay/level-within.ts";
import type { Cell, Column, Row, Table } from "#kit/result/table.ts";
import { unitName } from "#kit/pay/unit-name.ts";
import type { Place } from "#schema/place.ts";
import type { Cases } from "../cases.ts";
import type { Bound } from "../differentials.ts";
import { markedIn } from "../marked.ts";
import { boundName, nameOf } from "../phrases.ts";
import type { Ranking, Ranked } from "../ranking.ts";
import { isLong, type Standing } from "../standing.ts";
import { indexColumn, rankColumn } from "./columns.ts";
import { figureCell } from "./figures.ts";

/** The rank of each chosen city by each bound of its kind, with the number of ranked places in brackets. */
export function ranksTable(cases: Cases, standing: Standing): Table {
  const rankings = [...standing.ofChosen.values()].filter((ranking) => ranking !== undefined);
  const bounds = [...new Set(rankings.flatMap(({ byBound }) => [...byBound.keys()]))];
  // The six amounts of a distribution stand in the table of figures, and are not repeated beside six ranks.
  const withPay = rankings.every(({ kind }) => kind !== "percentiles");
  return {
    title: {
      key: cases.level === undefined ? "table.ranks.no-level" : "table.ranks",
      values: { level: levelWithin(cases.level) },
    },
    unitName: unitName(cases.unit),
    rowHead: { key: "head.city" },
    of: { level: cases.level?.name },
    columns: [
      ...(withPay ? [{ head: { key: "head.pay" }, holds: { is: "figure", unit: cases.unit } } as const] : []),
      ...bounds.map((bound): Column => ({
        ...rankColumn,
        ...(bounds.length === 1
          ? {}
          : { head: { key: "head.rank-by", values: { bound: boundName(bound) } } }),
        beside: { head: { key: "head.ranked" }, holds: { is: "number", decimals: 0 } },
        of: { measure: rankColumn.head, statistic: { key: `bound.${bound}` } },
      })),
    ],
    rows: cases.chosen.map((place) => ({
      head: nameOf(place),
      chosen: place === cases.base,
      of: { place },
      cells: [
        ...(withPay ? [figureCell(cases, place, cases.level)] : []),
        ...bounds.map((bound) => rankCell(standing, place, bound)),
      ],
    })),
  };
}

function rankCell({ ofChosen, totals }: Standing, place: Place, bound: Bound): Cell {
  const ranking = ofChosen.get(place)?.byBound.get(bound);
  const ranked = ranking?.get(place);
  if (ranking === undefined || ranked === undefined) {
    return { missing: { key: totals.has(place) ? "unranked.total" : "unranked" } };
  }
  return { number: ranked.rank, beside: ranking.size };
}

/** How many of the highest and of the lowest are listed: ten of hundreds, five of some dozens. */
function endsOf(order: readonly Ranked[]): number {
  return isLong(order) ? 10 : 5;
}

/** Above this, a list shows its two ends only. */
const few = 20;

/** The highest and the lowest of all places, or all places in one table if there are few. */
export function endsTables(cases: Cases, { ranking, zones }: Standing): readonly Table[] {
  if (ranking === undefined) return [];
  const { order } = ranking;
  const ends = endsOf(order);
  const baseAmount = zones?.baseAmount;
  const marked = markedIn(
    cases,
    order.map(({ place }) => place),
  );
  const table = (key: string, rows: readonly Ranked[]): Table => ({
    title: { key, values: { level: levelWithin(cases.level), count: { number: rows.length } } },
    unitName: unitName(cases.unit),
    rowHead: { key: "head.place" },
    of: { level: cases.level?.name },
    columns: [rankColumn, payColumn(cases, ranking), ...(baseAmount === undefined ? [] : [indexColumn])],
    rows: rows.map((one) => ({ ...endRow(cases, one, baseAmount), chosen: marked.has(one.place) })),
  });
  return order.length <= few
    ? [table("table.all", order)]
    : [table("table.highest", order.slice(0, ends)), table("table.lowest", order.slice(-ends))];
}

/** Distributions are ranked by one of their amounts, which is enough in a long list. */
export function payColumn({ unit }: Cases, { kind, lead }: Ranking): Column {
  return kind === "percentiles"
    ? {
        head: { key: "head.pay-by", values: { bound: boundName(lead) } },
        holds: { is: "money", unit },
        kind,
      }
    : { head: { key: "head.pay" }, holds: { is: "figure", unit }, kind };
}

export function payCell(cases: Cases, place: Place, amount: number): Cell {
  const { level } = cases;
  return cases.exact(place, level)?.kind === "percentiles"
    ? { number: amount }
    : figureCell(cases, place, level);
}

function endRow(
  cases: Cases,
  { place, rank, amount }: Ranked,
  baseAmount: number | undefined,
): Omit<Row, "chosen"> {
  return {
    head: nameOf(place),
    of: { place },
    cells: [
      { number: rank },
      payCell(cases, place, amount),
      ...(baseAmount === undefined ? [] : [{ number: geographicDifferential(amount, baseAmount) * 100 }]),
    ],
  };
}

/** The number of places left out of a list because they share the rank of its last place. */
export function cutTies({ order }: Ranking): { readonly highest: number; readonly lowest: number } {
  if (order.length <= few) return { highest: 0, lowest: 0 };
  const ends = endsOf(order);
  const sharing = (list: readonly Ranked[], rank: number | undefined): number =>
    list.filter((one) => one.rank === rank).length;
  return {
    highest: sharing(order.slice(ends), order[ends - 1]?.rank),
    lowest: sharing(order.slice(0, -ends), order.at(-ends)?.rank),
  };
}
