import type { Column, Table } from "#kit/result/table.ts";
import type { MoneyUnit } from "#kit/words/phrase.ts";
import { cell, shares } from "./cells.ts";
import type { MarketRead } from "./market.ts";
import type { Values } from "./values.ts";

/** What each published source gives for each grade, its share, and the midpoint they come to. */
export function marketTable({ references, points }: MarketRead, { unit, input }: Values): Table {
  const derived: MoneyUnit = { ...unit, derived: true };
  const isDerived = (period: string): boolean => period !== "year" || input.ageing !== 0;
  // Two occupations of one place are told apart by their names.
  const isElsewhere =
    new Set(references.map(({ place, data }) => `${place.id} ${data.dataset.id}`)).size === references.length;
  return {
    title: { key: "table.market" },
    name: { key: "sheet.market" },
    unitName: { key: "unit.currency", values: { currency: { currency: unit.currency } } },
    rowHead: { key: "head.grade" },
    columns: [
      ...references.flatMap(({ data, place }): readonly Column[] => [
        {
          head: {
            key: `head.reference${isElsewhere ? "" : "-occupation"}`,
            values: {
              place: { names: place.names },
              occupation: { names: data.occupation.names },
              data: { names: data.dataset.shortTitle },
            },
          },
          holds: { is: "money", unit: isDerived(data.dataset.unit.period) ? derived : unit },
        },
        ...(references.length > 1 ? [{ head: { key: "head.weight" }, holds: shares(0) }] : []),
      ]),
      ...(references.length > 1
        ? [{ head: { key: "head.blended" }, holds: { is: "money", unit: derived } } as const]
        : []),
    ],
    rows: points.map(({ name, amount, parts }) => ({
      head: name,
      chosen: false,
      cells: [
        ...parts.flatMap((part, index) => [
          cell(part.amount),
          ...(references.length > 1 ? [cell(references[index]?.weight)] : []),
        ]),
        ...(references.length > 1 ? [cell(amount)] : []),
      ],
    })),
  };
}
