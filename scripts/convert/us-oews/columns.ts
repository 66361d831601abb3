import type { Finding as FindingIn } from "../parts/conversion.ts";

/** From low to high, the mean last: the order in which an observation holds them. */
export const statistics = ["p10", "p25", "p50", "p75", "p90", "mean"] as const;
export type Statistic = (typeof statistics)[number];

/** The columns read, as the file names them. Hourly wages are read to hold the annual ones against them. */
export const columns = [
  "year",
  "soc",
  "occupation",
  "group",
  "employment",
  "mean_prse",
  ...statistics.map((name) => `hourly_${name}` as const),
  ...statistics.map((name) => `annual_${name}` as const),
] as const;

export type Column = (typeof columns)[number];
export type Cells = Readonly<Record<Column, string>>;
export type Finding = FindingIn<Column>;
