import { periods } from "./names.ts";
import { z } from "./z.ts";

export const Period = z.enum(periods);
export type Period = z.infer<typeof Period>;

/** Gross or net of the employee's own contributions and taxes. */
export const Basis = z.enum(["gross", "net", "not-stated"]);
export type Basis = z.infer<typeof Basis>;

/** Which part of pay an amount is: base, all cash with variable pay, or the amount at targets met. */
export const Component = z.enum(["base", "total-cash", "on-target", "not-stated"]);
export type Component = z.infer<typeof Component>;

/** ISO 4217. */
export const Currency = z
  .string()
  .check(z.regex(/^[A-Z]{3}$/, "three capitals of ISO 4217, for example EUR"));

export const Unit = z.strictObject({
  /** The period one published amount pays for. */
  period: Period,
  /** Decimals held in a stored amount: 0 for roubles, 2 for dollars stored as cents. */
  decimals: z.int().check(z.minimum(0), z.maximum(4)),
  /** Usual in the country of the data set; an hour becomes a year by them. Readers can change both. */
  hoursPerWeek: z.number().check(z.minimum(1), z.maximum(80)),
  monthsPerYear: z.number().check(z.minimum(12), z.maximum(18)),
});
export type Unit = z.infer<typeof Unit>;
