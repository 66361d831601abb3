import { convertPeriod } from "#core/convert-period.ts";
import { toFullTime } from "#core/to-full-time.ts";
import type { DataSet } from "#schema/dataset.ts";
import type { Input } from "../inputs.ts";

/** Why the pay entered cannot be compared with the figures. */
export type Refusal = "net" | "gross" | "target" | "nothing";

/** The reader's pay in the form that is compared with the figures. */
export interface MyPay {
  /** Full-time, in the period of the figures. */
  readonly amount: number;
  /** The part of the pay entered that counts: base and variable together, or only the base. */
  readonly counted: number;
  readonly withVariable: boolean;
  /** True if a variable part was entered but the figures do not include one. */
  readonly leftOut: boolean;
  /** True if the period or part-time pay was converted. */
  readonly isConverted: boolean;
  /**
   * What the figures do not state: whether they are gross, or which part of pay they include. The comparison
   * is made but marked.
   */
  readonly unsure: readonly ("basis" | "component")[];
}

/**
 * Only compares amounts of the same kind: gross with gross, base with base, pay received with pay received.
 * If the figures do not state it, the comparison is made but marked.
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
