/** What a run of a suite came to, in test cases. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What its programs said: shown when something failed. */
  readonly output: string;
}

/** One of the things `npm test` runs. */
export interface Suite {
  readonly name: string;
  /** Suites that must have passed before: without them this one cannot run. */
  readonly needs?: readonly string[];
  /** Suites that must have ended before, where they are run at all. */
  readonly after?: readonly string[];
  /** Whether all of its tests may be left out, for want of another program. */
  readonly optional?: boolean;
  /** How many cores it keeps busy. */
  readonly cores: 1 | 2;
  run(stop: AbortSignal): Promise<Outcome>;
}

export interface Report extends Outcome {
  readonly name: string;
  readonly seconds: number;
}

/** A suite that passes or fails as one. */
export function asOneTest(passed: boolean, output: string): Outcome {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0, output };
}
