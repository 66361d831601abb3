import { indexBand } from "#core/index-band.ts";
import { leadingBound } from "#core/leading-bound.ts";
import type { Table } from "#kit/result/table.ts";
import { levelWithin } from "#kit/pay/level-within.ts";
import type { Cases } from "../cases.ts";
import { othersAt } from "../differentials.ts";
import { nameOf } from "../phrases.ts";
import { indexColumn } from "./columns.ts";

const width = 10;

/** The chosen cities by bands of index of equal width, the highest first. It does not depend on the other places. */
export function bandsTable(cases: Cases): readonly Table[] {
  const { base, level } = cases;
  const figure = cases.exact(base, level);
  const lead = figure && leadingBound(figure);
  const others = othersAt(cases, level).flatMap(({ place, compared }) => {
    const found = compared.find(({ bound }) => bound === lead?.bound);
    return found === undefined ? [] : [{ place, index: found.g * 100 }];
  });
  if (others.length === 0) return [];
  const indexed = [{ place: base, index: 100 }, ...others].toSorted((a, b) => b.index - a.index);
  return [
    {
      title: { key: "table.bands", values: { base: nameOf(base), level: levelWithin(level) } },
      name: { key: "sheet.bands" },
      rowHead: { key: "head.city" },
      of: { level: level?.name },
      columns: [
        indexColumn,
        { ...indexColumn, head: { key: "head.index-from" }, holds: { is: "number", decimals: 0 } },
        { ...indexColumn, head: { key: "head.index-below" }, holds: { is: "number", decimals: 0 } },
      ],
      rows: indexed.map(({ place, index }) => {
        // As it is shown: 104.96 stands as 105.0, and in the band that begins there.
        const band = indexBand(Math.round(index * 10) / 10, width);
        return {
          head: nameOf(place),
          chosen: place === base,
          of: { place },
          cells: [{ number: index }, { number: band.from }, { number: band.below }],
        };
      }),
    },
  ];
}
