import type { Cell, Column } from "#kit/result/table.ts";

export const shares = (decimals: number): Column["holds"] => ({ is: "share", decimals });

const dash: Cell = { missing: { key: "dash" } };
export const cell = (number: number | undefined): Cell => (number === undefined ? dash : { number });
