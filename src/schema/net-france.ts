import type { Period } from "./unit.ts";

/** An amount of French pay, and what it is an amount of: the question asked of the rule library. */
export interface NetQuestion {
  readonly amount: number;
  readonly of: NetAmount;
  /** A year is twelve months here. */
  readonly period: Exclude<Period, "hour">;
  /** Whether the person has the status of *cadre*. */
  readonly cadre: boolean;
  /** Of full time (35 hours a week): 1, or 0.8 for four days of five. */
  readonly share: number;
  /** What the company's health cover costs a month, employer's and employee's halves together. */
  readonly health: number;
  /** The household's rate of income tax at source as a share; undefined for the neutral rate. */
  readonly rate: number | undefined;
  /** The day whose rules apply, as `2026-01-31`; undefined for the day the library's rules are of. */
  readonly day?: string;
}

/** Gross; net before and after income tax at source; what it costs the employer. */
export type NetAmount = "gross" | "net" | "paid" | "cost";

/** Everything in euros a month. */
export interface NetAnswer extends Readonly<Record<NetAmount, number>> {
  readonly taxable: number;
  readonly tax: number;
  /** Of the taxable net, as a share. */
  readonly taxRate: number;
  /** The minimum wage for the same hours. */
  readonly minimumWage: number;
  readonly employee: number;
  readonly employer: number;
  /** Employer's and employee's parts add up to `employer` and `employee`; what lowers them is negative. */
  readonly contributions: readonly Contribution[];
  /** The day the rules are of, as `2026-07-01`, and the library they are from, with its version. */
  readonly day: string;
  readonly rules: string;
}

export interface Contribution {
  readonly id: string;
  readonly employee: number;
  readonly employer: number;
}
