import type { SchemeValue } from "#schema/scheme.ts";
import type { Value } from "../words/phrase.ts";

/** "level 3", inside a sentence. Empty without levels. */
export function levelWithin(level: SchemeValue | undefined): Value {
  return level === undefined ? "" : { names: level.name, within: true };
}
