import type { Field, Fields, Situation } from "../fields/field.ts";

/**
 * The fields a form shows, in order. Fields with only one option are left out, unless others can be
 * found. On another page than the tool's own, only the fields named there are shown.
 */
export function askedFields(
  fields: Fields,
  at: Situation,
  only?: readonly string[],
): readonly (readonly [string, Field])[] {
  return Object.entries(fields).filter(([name, field]) => {
    if (only !== undefined && !only.includes(name)) return false;
    if (!field.shown(at)) return false;
    // An amount with one currency is still asked, because its options are only a part of the text field.
    const options = field.line === undefined ? field.options(at) : undefined;
    return options === undefined || options.length > 1 || field.find?.("", at) !== undefined;
  });
}
