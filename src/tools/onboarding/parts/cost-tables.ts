import type { Row, Table } from "#kit/result/table.ts";
import type { Input } from "../inputs.ts";
import type { Costs } from "./costs.ts";

/** What the start of one person costs. */
export function costTable({ unit, ramp, mentor, firstHire }: Costs, { perHire }: Input): Table {
  const row = (key: string, number: number, chosen = false): Row => ({
    head: { phrase: { key } },
    chosen,
    cells: [{ number }],
  });
  return {
    title: { key: "table.cost" },
    name: { key: "sheet.cost" },
    unitName: { key: "unit.currency", values: { currency: { currency: unit.currency } } },
    rowHead: { key: "head.part" },
    columns: [{ head: { key: "head.cost" }, holds: { is: "money", unit } }],
    rows: [
      row("part.hire", perHire),
      row("part.ramp", ramp),
      row("part.mentor", mentor),
      row("part.total", firstHire, true),
    ],
  };
}

/** A long and a short first training, in days for each person who stays. */
export function trainingTable({ long, short }: NonNullable<Costs["training"]>, input: Input): Table {
  const share = (number: number) => ({ number });
  return {
    title: { key: "table.training" },
    name: { key: "sheet.training" },
    rowHead: { key: "head.form" },
    columns: [
      { head: { key: "head.before-calls" }, holds: { is: "number", decimals: 1 } },
      { head: { key: "head.leave" }, holds: { is: "share", decimals: 0 } },
      { head: { key: "head.per-stayer" }, holds: { is: "number", decimals: 1 } },
    ],
    rows: [
      {
        head: { phrase: { key: "form.long" } },
        chosen: false,
        cells: [{ number: input.longDays }, share(input.leavingLong), { number: long }],
      },
      {
        head: { phrase: { key: "form.short" } },
        chosen: false,
        cells: [{ number: input.shortDays }, share(input.leavingShort), { number: short }],
      },
    ],
  };
}
