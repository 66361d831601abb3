import type { Cell, Table } from "#kit/result/table.ts";
import { levelOf } from "./health.ts";
import { currencyName, money } from "./tables.ts";
import type { Held, Values } from "./values.ts";

const shownFirst = 12;
const dash: Cell = { missing: { key: "dash" } };

/** The accounts held, the largest first, or those of them that are given. */
export function accountTable(
  { unit, held }: Values,
  { of = held, whole = true }: { readonly of?: readonly Held[]; readonly whole?: boolean } = {},
): Table {
  return {
    title: { key: whole ? "table.accounts" : "table.attention" },
    name: { key: "sheet.accounts" },
    unitName: currencyName(unit),
    rowHead: { key: "head.client" },
    columns: [
      { head: { key: "head.segment" }, holds: { is: "text" } },
      money("head.before", unit),
      money("head.now", unit),
      { head: { key: "head.change" }, holds: { is: "share", decimals: 1, signed: true } },
      ...(whole ? [money("head.margin", unit)] : []),
      { head: { key: "head.renewal" }, holds: { is: "day" } },
      ...(whole ? [{ head: { key: "head.prepare-from" }, holds: { is: "day" } } as const] : []),
      { head: { key: "head.score" }, holds: { is: "number", decimals: 1 } },
      { head: { key: "head.level" }, holds: { is: "text" } },
    ],
    rows: of.map(({ name, segment, before, now, margin, renewal, prepareFrom, health }, index) => ({
      head: name,
      chosen: false,
      ...(whole && index >= shownFirst && { folded: true }),
      cells: [
        segment === undefined ? dash : { text: segment },
        { number: before },
        { number: now },
        before === 0 ? { missing: { key: "cell.new" } } : { number: now / before - 1 },
        ...(whole ? [margin === undefined ? dash : { number: margin }] : []),
        renewal === undefined ? dash : { day: renewal },
        ...(whole ? [prepareFrom === undefined ? dash : { day: prepareFrom }] : []),
        health === undefined ? dash : { number: health.score },
        health === undefined
          ? { missing: { key: "cell.no-sign" } }
          : {
              text: {
                phrase: {
                  key: health.whole
                    ? `level.${levelOf(health.score)}`
                    : `level.${levelOf(health.score)}.partly`,
                },
              },
            },
      ],
    })),
  };
}
