import type { SchemeValue } from "#schema/scheme.ts";
import type { Value } from "../words/phrase.ts";

/** "level 3", "experienced level", inside a sentence. Empty without levels. */
export function levelWithin(level: Pick<SchemeValue, "name" | "within"> | undefined): Value {
  return level === undefined ? "" : { names: level.within ?? level.name, within: true };
}
