import { originOf } from "#kit/pay/names/origin-of.ts";
import type { Subject } from "#kit/result/table.ts";
import type { Value } from "#kit/words/phrase.ts";
import type { Reference } from "./reference.ts";

/** "New York City area (OEWS)": with its occupation, where two sources differ in nothing else. */
export function nameOf(reference: Reference, references: readonly Reference[]): Value {
  const { data, place } = reference;
  const key = (one: Reference): string => `${one.place.id} ${one.data.dataset.id}`;
  const isAlone = references.filter((one) => key(one) === key(reference)).length < 2;
  return {
    phrase: {
      key: `head.reference${isAlone ? "" : "-occupation"}`,
      values: {
        place: { names: place.names },
        occupation: { names: data.occupation.names },
        data: { names: data.dataset.shortTitle },
      },
    },
  };
}

/** The place alone, where the sources are of different places: heads of columns are short. */
export function shortNameOf(reference: Reference, references: readonly Reference[]): Value {
  const places = new Set(references.map(({ place }) => place.id));
  return references.length > 1 && places.size === references.length
    ? { names: reference.place.names }
    : nameOf(reference, references);
}

/** What the numbers of a source are about, for files with a number a line. */
export function subjectOf({ data }: Reference): Subject {
  return { origin: originOf(data.dataset, data.occupation, data.vintage) };
}
