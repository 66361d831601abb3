import type { PlaceFile } from "#schema/place.ts";
import { checkId } from "./check-id.ts";
import { checkUnique } from "./check-unique.ts";
import type { Problems } from "./context.ts";

/** Checks that a country's places begin with its code, are unique, and refer to regions that exist. */
export function* checkPlaces({ country, places }: PlaceFile, name: string, file: string): Problems {
  const ids = places.map(({ id }) => id);
  const known = new Set(ids);
  yield* checkId(country, name, { file, field: "country", name: "file" });
  // Countries have thousands of places, so search for duplicates, which is slow, only if there are any.
  if (known.size < ids.length) yield* checkUnique(ids, "places", (field) => ({ file, field }));
  for (const [index, { id, region }] of places.entries()) {
    if (id !== name && !id.startsWith(`${name}-`)) {
      yield {
        id: "wrong-form",
        file,
        field: `places[${index}].id`,
        got: `"${id}"`,
        expected: `an id that begins with "${name}-"`,
        fix: "Put the country in front, or move the place to its country's file.",
      };
    }
    if (region !== undefined && !known.has(region)) {
      yield {
        id: "unknown-id",
        file,
        field: `places[${index}].region`,
        got: `"${region}"`,
        expected: "the id of a place in this file",
        fix: "Correct the id, or add the region as a place.",
      };
    }
  }
}
