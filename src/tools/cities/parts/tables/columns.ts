import type { Column } from "#kit/result/table.ts";

/** Columns that several tables use. */
export const rankColumn: Column = { head: { key: "head.rank" }, holds: { is: "number", decimals: 0 } };
export const indexColumn: Column = {
  head: { key: "head.index-column" },
  holds: { is: "number", decimals: 1 },
};
export const placesColumn: Column = { head: { key: "head.places" }, holds: { is: "number", decimals: 0 } };
export const chosenColumn: Column = { head: { key: "head.chosen" }, holds: { is: "text" } };
