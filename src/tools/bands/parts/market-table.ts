import type { Column, Table } from "#kit/result/table.ts";
import type { MoneyUnit } from "#kit/words/phrase.ts";
import { cell, shares } from "./cells.ts";
import { shortNameOf, subjectOf } from "./blend/names.ts";
import type { MarketRead } from "./market.ts";
import type { Values } from "./values.ts";

/** What each published source gives for each grade, its share, and the midpoint they come to. */
export function marketTable({ references, points, weighing }: MarketRead, { unit, input }: Values): Table {
  const derived: MoneyUnit = { ...unit, derived: true };
  const isDerived = (period: string): boolean => period !== "year" || input.ageing !== 0;
  return {
    title: { key: "table.market" },
    name: { key: "sheet.market" },
    unitName: { key: "unit.currency", values: { currency: { currency: unit.currency } } },
    rowHead: { key: "head.grade" },
    columns: [
      ...references.flatMap((reference): readonly Column[] => [
        {
          head: { key: "name", values: { name: shortNameOf(reference, references) } },
          holds: { is: "money", unit: isDerived(reference.data.dataset.unit.period) ? derived : unit },
          of: subjectOf(reference),
        },
        ...(references.length > 1
          ? [{ head: { key: "head.weight" }, holds: shares(1), of: subjectOf(reference) }]
          : []),
      ]),
      ...(references.length > 1
        ? [
            {
              head: { key: "head.blended" },
              holds: { is: "money", unit: derived },
              of: { note: { key: "note.blended" } },
            } as const,
          ]
        : []),
    ],
    rows: points.map(({ name, amount, parts }) => ({
      head: name,
      chosen: false,
      cells: [
        ...parts.flatMap((part, index) => [
          cell(part.amount),
          ...(references.length > 1 ? [cell(weighing?.shares?.[index])] : []),
        ]),
        ...(references.length > 1 ? [cell(amount)] : []),
      ],
    })),
  };
}
