import type { Cell, Column, Table } from "#kit/result/table.ts";
import { cell, shares } from "../cells.ts";
import type { MarketRead } from "../market.ts";
import { nameOf, subjectOf } from "./names.ts";
import type { Weighing } from "./weights.ts";

/** What each source counts for, and why: its size, quality and age, its weight, its share after the cap. */
export function weightTable({ references }: MarketRead, weighing: Weighing): Table {
  const { weights, shares: made, effective } = weighing;
  const isComputed = weights.some(({ size }) => size !== undefined);
  const isDated = weights.some(({ age }) => age !== undefined);
  const number = (decimals: number): Column["holds"] => ({ is: "number", decimals });
  const column = (name: string, holds: Column["holds"]): Column => ({ head: { key: `head.${name}` }, holds });
  return {
    title:
      effective === undefined
        ? { key: "table.weights" }
        : { key: "table.weights-effective", values: { effective: { number: effective, decimals: 2 } } },
    name: { key: "sheet.weights" },
    rowHead: { key: "head.source" },
    columns: [
      ...(isComputed
        ? [
            column("size", number(0)),
            column("size-of", { is: "text" }),
            column("quality", number(2)),
            ...(isDated ? [column("age", number(1)), column("recency", number(3))] : []),
            column("relative-weight", number(1)),
          ]
        : []),
      column("share", shares(1)),
    ],
    rows: references.map((reference, index) => {
      const one = weights[index];
      const of: Cell =
        one?.size === undefined
          ? { missing: { key: "dash" } }
          : { text: { phrase: { key: `size-of.${one.size.of}` } } };
      return {
        head: nameOf(reference, references),
        chosen: false,
        of: subjectOf(reference),
        cells: [
          ...(isComputed
            ? [
                cell(one?.size?.number),
                of,
                cell(reference.asked.quality),
                ...(isDated ? [cell(one?.age), cell(one?.recency)] : []),
                cell(one?.weight),
              ]
            : []),
          cell(made?.[index]),
        ],
      };
    }),
  };
}
