import type { percentileNames } from "./names.ts";
import type { Basis, Component, Period } from "./unit.ts";

/**
 * A data set that a reader made of lines of their own: figures by place and level, none of the lines. It stands on their
 * device alone, or in a file they saved. Amounts are whole numbers of the unit, as in all data sets.
 */
export interface OwnDataSet {
  /** `own-` and the name in the form of ids. */
  readonly id: string;
  readonly name: string;
  /** Grows each time it is kept again under the same name. */
  readonly version: number;
  /** The day it was made. */
  readonly made: string;
  readonly country: string;
  readonly currency: string;
  readonly period: Period;
  readonly decimals: number;
  readonly hoursPerWeek: number;
  readonly monthsPerYear: number;
  readonly basis: Basis;
  readonly component: Component;
  readonly contributorsKnown: boolean;
  readonly rows: { readonly used: number; readonly leftOut: number };
  readonly cells: readonly OwnCell[];
}

export type OwnAmounts = Readonly<Record<(typeof percentileNames)[number] | "mean", number>>;

export interface OwnCell {
  /** As the reader wrote it; empty where the lines name no place. */
  readonly place: string;
  readonly level: string;
  readonly n: number;
  readonly contributors?: number;
  /** Undefined where the figure is withheld. */
  readonly amounts?: OwnAmounts;
}

/** The ids of all data sets on the device begin so, and no published one does. */
export const ownPrefix = "own-";

export function isOwnId(id: string): boolean {
  return id.startsWith(ownPrefix);
}
