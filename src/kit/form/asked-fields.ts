import type { Field, Fields, Situation } from "../fields/field.ts";

/** The fields a form shows, in order. A field with one choice has nothing to ask; on a page of something else only some are asked. */
export function askedFields(
  fields: Fields,
  at: Situation,
  only?: readonly string[],
): readonly (readonly [string, Field])[] {
  return Object.entries(fields).filter(([name, field]) => {
    if (only !== undefined && !only.includes(name)) return false;
    if (!field.shown(at)) return false;
    // An amount with one currency is still asked: what there is to choose is part of a line of text.
    const options = field.line === undefined ? field.options(at) : undefined;
    return options === undefined || options.length > 1;
  });
}
