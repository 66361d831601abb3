import { geographicDifferential } from "#core/geographic-differential.ts";
import { levelWithin } from "#kit/pay/level-within.ts";
import type { Phrase } from "#kit/words/phrase.ts";
import type { Table, Cell } from "#kit/result/table.ts";
import { unitName } from "#kit/pay/unit-name.ts";
import type { Cases } from "../cases.ts";
import { nameOf } from "../phrases.ts";
import type { Standing } from "../standing.ts";
import { chosenColumn, indexColumn, placesColumn } from "./columns.ts";

/** Quantiles of the places' figures. They are derived here, and each place counts once. */
export function quantilesTable(cases: Cases, { distribution, zones }: Standing): readonly Table[] {
  if (distribution === undefined) return [];
  const unit = { ...cases.unit, derived: true };
  return [
    {
      title: { key: "table.quantiles", values: { level: levelWithin(cases.level) } },
      unitName: unitName(unit),
      rowHead: { key: "head.share" },
      of: { level: cases.level?.name },
      columns: [
        { head: { key: "head.pay" }, holds: { is: "money", unit } },
        ...(zones === undefined ? [] : [indexColumn]),
      ],
      rows: distribution.quantiles.map(({ p, amount }) => ({
        head: { phrase: { key: `quantile.${String(p * 100)}` } },
        chosen: false,
        cells: [
          { number: amount },
          ...(zones === undefined
            ? []
            : [{ number: geographicDifferential(amount, zones.baseAmount) * 100 }]),
        ],
      })),
    },
  ];
}

/** The classes of the histogram, with the chosen cities in each. */
export function classesTable(cases: Cases, { distribution, ranking }: Standing): readonly Table[] {
  if (distribution === undefined || ranking === undefined) return [];
  const chosen = cases.chosen.flatMap((place) => ranking.byBound.get(ranking.lead)?.get(place) ?? []);
  return [
    {
      title: { key: "table.classes", values: { level: levelWithin(cases.level) } },
      unitName: { key: "unit.places" },
      rowHead: unitName(cases.unit),
      of: { level: cases.level?.name },
      columns: [placesColumn, chosenColumn],
      rows: distribution.classes.map(({ from, to, count }) => {
        const inside = chosen.filter(({ amount }) => amount >= from && amount < to);
        return {
          head: { phrase: classHead(from, to) },
          chosen: inside.length > 0,
          cells: [{ number: count }, namesCell(inside.map(({ place }) => place))],
        };
      }),
    },
  ];
}

function classHead(from: number, to: number): Phrase {
  return { key: "class", values: { from: { number: from }, to: { number: to } } };
}

/** The names of the chosen cities in a class or a zone. */
export function namesCell(places: Cases["chosen"]): Cell {
  return places.length === 0
    ? { missing: { key: "none" } }
    : { text: { list: places.map(nameOf), apart: true } };
}
