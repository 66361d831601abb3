import { convertPeriod } from "#core/convert-period.ts";
import { toFullTime } from "#core/to-full-time.ts";
import type { DataSet } from "#schema/dataset.ts";
import type { Input } from "../inputs.ts";

/** Why the pay typed and the figures cannot stand on one scale. */
export type Refusal = "net" | "gross" | "target" | "nothing";

/** The reader's pay as it is held against the figures. */
export interface MyPay {
  /** Full-time, in the period of the figures. */
  readonly amount: number;
  /** Of the pay typed: base and variable together, or base alone. */
  readonly counted: number;
  readonly withVariable: boolean;
  /** A variable part was typed and these figures do not hold one. */
  readonly leftOut: boolean;
  /** The period, or part-time pay, was converted. */
  readonly isConverted: boolean;
  /** The figures do not state whether they are gross, or what they hold: compared, and marked. */
  readonly unsure: readonly ("basis" | "component")[];
}

/**
 * Like with like (Notions): gross with gross, base with base, paid with paid. What the figures do not state is compared
 * and marked.
 */
export function myPay(input: Input, dataset: DataSet): MyPay | { readonly refusal: Refusal } {
  const { basis, component, unit } = dataset;
  const variable = input.variable?.amount ?? 0;
  if (basis !== "not-stated" && basis !== input.basis) return { refusal: input.basis };
  const wantsVariable = component !== "base";
  if (variable > 0 && component === "total-cash" && input.variableIs === "target")
    return { refusal: "target" };
  const counted = input.pay.amount + (wantsVariable ? variable : 0);
  if (counted <= 0) return { refusal: "nothing" };
  const time = { hoursPerWeek: input.hours, monthsPerYear: input.months };
  const amount = convertPeriod(toFullTime(counted, input.fullTime), input.payPeriod, unit.period, time);
  return {
    amount,
    counted,
    withVariable: wantsVariable && variable > 0,
    leftOut: !wantsVariable && variable > 0,
    isConverted: input.payPeriod !== unit.period || input.fullTime !== 1,
    unsure: [
      ...(basis === "not-stated" ? (["basis"] as const) : []),
      ...(component === "not-stated" ? (["component"] as const) : []),
    ],
  };
}
