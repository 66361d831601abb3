import { roundStep } from "#core/round-step.ts";

/** An axis from zero to a round number that is not below any amount, in four to six equal steps. */
export function fromZero(amounts: readonly number[]): {
  readonly from: number;
  readonly to: number;
  readonly step: number;
} {
  const highest = amounts.reduce((most, amount) => Math.max(most, amount), 1);
  const step = roundStep(highest / 5);
  return { from: 0, to: Math.ceil(highest / step) * step, step };
}
