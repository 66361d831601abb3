import { periods } from "./names.ts";
import { z } from "./z.ts";

export const Period = z.enum(periods);
export type Period = z.infer<typeof Period>;

/** Gross or net of the employee's own contributions and taxes. */
export const Basis = z.enum(["gross", "net", "not-stated"]);
export type Basis = z.infer<typeof Basis>;

/** The part of pay an amount covers: base, all cash with variable pay, or pay at targets met. */
export const Component = z.enum(["base", "total-cash", "on-target", "not-stated"]);
export type Component = z.infer<typeof Component>;

/** ISO 4217. */
export const Currency = z
  .string()
  .check(z.regex(/^[A-Z]{3}$/, "three capitals of ISO 4217, for example EUR"));

export const Unit = z.strictObject({
  /** The period that one published amount covers. */
  period: Period,
  /** The number of decimals in a stored amount: 0 for roubles, 2 for dollars stored as cents. */
  decimals: z.int().check(z.minimum(0), z.maximum(4)),
  /**
   * The usual values in the data set's country, used to convert hourly and monthly pay. Readers can change
   * both.
   */
  hoursPerWeek: z.number().check(z.minimum(1), z.maximum(80)),
  monthsPerYear: z.number().check(z.minimum(12), z.maximum(18)),
});
export type Unit = z.infer<typeof Unit>;
