import type { BuildRun } from "./build-site.ts";
import type { KeyFigures } from "./key-press.ts";
import type { LargeFigures } from "./large.ts";
import type { LineFigures } from "./read-lines.ts";
import type { Machine } from "./machine.ts";
import type { Visit } from "./visits.ts";

/** The two sites of one run. */
export interface Both<T> {
  readonly repere: readonly T[];
  readonly vanilla: readonly T[];
}

/** Everything one run measured; what was not asked for is left out. */
export interface Measurements {
  readonly machine: Machine;
  readonly runs: number;
  readonly builds?: Both<BuildRun>;
  readonly visits?: Both<Visit>;
  readonly keys?: readonly KeyFigures[];
  readonly lines?: LineFigures;
  readonly large?: LargeFigures;
}
