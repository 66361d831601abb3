import type { Market } from "#schema/market.ts";
import type { Field, Fields, Given } from "../fields/fields.ts";

/** The fields a form shows, in order. A field with one choice has nothing to ask; on a page of something else only some are asked. */
export function askedFields(
  fields: Fields,
  given: Given,
  market: Market,
  only?: readonly string[],
): readonly (readonly [string, Field])[] {
  return Object.entries(fields).filter(([name, field]) => {
    if (only !== undefined && !only.includes(name)) return false;
    const options = field.options?.(given, market);
    return field.shown(given, market) && (options === undefined || options.length > 1);
  });
}
