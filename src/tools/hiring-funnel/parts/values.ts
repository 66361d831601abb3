import type { MoneyUnit } from "#kit/words/phrase.ts";
import type { Input } from "../inputs.ts";
import { costsOf, type Costs } from "./costs.ts";
import { planOf, type Plan } from "./plan.ts";

export interface Values {
  readonly input: Input;
  readonly plan: Plan;
  readonly costs: Costs | undefined;
  readonly unit: MoneyUnit;
  /**
   * The number that must enter the first step, or the number hired in the end: on average, and with the
   * certainty.
   */
  readonly average: number | undefined;
  readonly certain: number | undefined;
  readonly cautious: number | undefined;
  readonly costPerHire: number | undefined;
}

export function valuesOf(input: Input): Values {
  const plan = planOf(input);
  const costs = costsOf(input, plan);
  const end = input.way === "backwards" ? 0 : input.stages.length;
  return {
    input,
    plan,
    costs,
    unit: { currency: input.currency, period: undefined, decimals: 0, derived: false },
    average: plan.average?.[end],
    certain: plan.certain?.[end],
    cautious: plan.cautious?.[end],
    costPerHire: costs?.perHire,
  };
}
