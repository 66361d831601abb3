import type { Market } from "#schema/market.ts";
import type { Fields, Given } from "./field.ts";
import type { InputNotice } from "./url.ts";
import { shortened } from "../words/shortened.ts";
import type { Words } from "../words/words.ts";

/** An address can contain text of any length, so the message shows only its beginning. */
const most = 60;

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
  if (field === undefined)
    return words.text(`notice.${notice.problem}`, { got: shortened(notice.field, most) });
  const at = { given, market, language: words.language };
  return words.text(`notice.${notice.problem}`, {
    field: words.text(`field.${notice.field}`),
    got: shortened(notice.got, most),
    used: shortened(field.print(given[notice.field], words, at), most),
    accepted: field.accepts(words, at),
  });
}
