import type { SchemeValue } from "#schema/scheme.ts";
import { languages } from "#schema/names.ts";
import type { Phrase, Value } from "../words/phrase.ts";

/** "level 3", "experienced level", inside a sentence. Empty without levels. */
export function levelWithin(level: Pick<SchemeValue, "name" | "within"> | undefined): Value {
  return level === undefined ? "" : { names: level.within ?? level.name, within: true };
}

/** The short form beside a name, where it adds something to it. */
export function shortOf({ name, short }: Pick<SchemeValue, "name" | "short">): Phrase | undefined {
  const isSame = languages.every((one) => name[one].toLowerCase() === short[one].toLowerCase());
  return isSame ? undefined : { key: "name", values: { name: { names: short } } };
}
