import type { Market } from "#schema/market.ts";
import type { Fields, Given } from "./field.ts";
import type { InputNotice } from "./url.ts";
import type { Words } from "../words/words.ts";

/**
 * The message about a rejected value in an address: the value, the accepted values, and the value used
 * instead.
 */
export function noticeText(
  notice: InputNotice,
  fields: Fields,
  given: Given,
  market: Market,
  words: Words,
): string {
  const field = Object.hasOwn(fields, notice.field) ? fields[notice.field] : undefined;
  if (field === undefined) return words.text(`notice.${notice.problem}`, { got: shortened(notice.field) });
  const at = { given, market, language: words.language };
  return words.text(`notice.${notice.problem}`, {
    field: words.text(`field.${notice.field}`),
    got: shortened(notice.got),
    used: shortened(field.print(given[notice.field], words, at)),
    accepted: field.accepts(words, at),
  });
}

/** An address can contain text of any length, so the message shows only its beginning. */
function shortened(text: string): string {
  const signs = Array.from(text);
  return signs.length > 60 ? `${signs.slice(0, 59).join("")}…` : text;
}
