import type { Finding as FindingIn } from "../parts/conversion.ts";

/** The columns read, as the file names them. */
export const levelColumns = [
  "level1_hourly_usd",
  "level2_hourly_usd",
  "level3_hourly_usd",
  "level4_hourly_usd",
] as const;

export const columns = ["soc", "occupation", "area_code", "area_name", "state", ...levelColumns] as const;

export type Column = (typeof columns)[number];

export type Finding = FindingIn<Column>;
