/** The columns read, as the file names them. */
export const levelColumns = [
  "level1_hourly_usd",
  "level2_hourly_usd",
  "level3_hourly_usd",
  "level4_hourly_usd",
] as const;

export const columns = ["soc", "occupation", "area_code", "area_name", "state", ...levelColumns] as const;

export type Column = (typeof columns)[number];

/** A problem of one row, before it is known where that row stands. */
export interface Finding {
  readonly id: "not-accepted" | "wrong-form" | "not-ascending" | "implausible" | "duplicate";
  readonly field: Column;
  readonly got: string;
  readonly expected: string;
  readonly fix: string;
}
