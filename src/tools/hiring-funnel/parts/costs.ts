import { costPerHire } from "#core/cost-per-hire.ts";
import type { Input } from "../inputs.ts";
import type { Plan } from "./plan.ts";

/** Time and money for a plan, based on its average numbers. */
export interface Costs {
  /** By step: hours of staff, what they cost, and payments to others. */
  readonly steps: readonly CostsOfStep[];
  readonly totalHours: number;
  /** Payments to others: the total of all steps, adverts and agencies. */
  readonly external: number;
  /** The cost of staff hours; undefined if no hourly cost is given. */
  readonly internal: number | undefined;
  readonly perHire: number | undefined;
  /** The same, for hours, staff and payments apart. */
  readonly partsPerHire: CostsOfStep;
}

export interface CostsOfStep {
  readonly hours?: number;
  readonly staff?: number;
  readonly paid?: number;
}

/** Undefined if no cost was given. */
export function costsOf(input: Input, { stages, average }: Plan): Costs | undefined {
  const given = stages.some(({ hours, cost }) => hours !== undefined || cost !== undefined);
  if (average === undefined || (!given && input.fixed === undefined)) return undefined;
  const at = (index: number): number => average[index] ?? 0;
  const steps = stages.map(({ hours, cost }, index) => ({
    ...(hours === undefined ? {} : { hours: hours * at(index) }),
    ...(hours === undefined || input.hourly === undefined ? {} : { staff: hours * at(index) * input.hourly }),
    ...(cost === undefined ? {} : { paid: cost * at(index) }),
  }));
  const totalHours = steps.reduce((total, { hours = 0 }) => total + hours, 0);
  const external = steps.reduce((total, { paid = 0 }) => total + paid, input.fixed ?? 0);
  const internal = input.hourly === undefined ? undefined : totalHours * input.hourly;
  const hires = average.at(-1) ?? 0;
  const perHire = (total: number | undefined): number | undefined =>
    total === undefined ? undefined : costPerHire(total, 0, hires);
  const [hoursOfOne, staffOfOne, paidOfOne] = [perHire(totalHours), perHire(internal), perHire(external)];
  return {
    steps,
    totalHours,
    external,
    internal,
    perHire:
      internal === undefined && totalHours > 0 ? undefined : costPerHire(external, internal ?? 0, hires),
    partsPerHire: {
      ...(hoursOfOne === undefined ? {} : { hours: hoursOfOne }),
      ...(staffOfOne === undefined ? {} : { staff: staffOfOne }),
      ...(paidOfOne === undefined ? {} : { paid: paidOfOne }),
    },
  };
}
