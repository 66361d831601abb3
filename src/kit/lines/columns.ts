/** What a column of adverts or survey lines can hold. */
export const columnRoles = [
  "place",
  "level",
  "amount",
  "low",
  "high",
  "period",
  "currency",
  "basis",
  "component",
  "contributor",
] as const;
export type ColumnRole = (typeof columnRoles)[number];

/** The number of the column of each role, from 0; a role without a column is absent. */
export type Columns = Readonly<Partial<Record<ColumnRole, number>>>;
