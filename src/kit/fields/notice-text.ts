import type { Market } from "#schema/market.ts";
import type { Fields, Given } from "./fields.ts";
import { shownValue } from "./shown-value.ts";
import type { InputNotice } from "./url.ts";
import type { Words } from "../words/wording.ts";

/** What an address held that was not taken, what is accepted, and what is shown instead. */
export function noticeText(
  notice: InputNotice,
  fields: Fields,
  given: Given,
  market: Market,
  words: Words,
): string {
  const field = fields[notice.field];
  if (field === undefined) return words.text(`notice.${notice.problem}`, { got: shortened(notice.field) });
  const value = given[notice.field] ?? "";
  const { plain } = words.format;
  return words.text(`notice.${notice.problem}`, {
    field: words.text(`field.${notice.field}`),
    got: shortened(notice.got),
    used: shownValue(value, words, field.options?.(given, market)),
    accepted:
      field.takes.is === "ids"
        ? words.text("places.bounds", { min: field.takes.min, max: field.takes.max })
        : field.takes.is !== "number"
          ? ""
          : words.text("unit.bounds", {
              min: plain(field.takes.min),
              max: plain(field.takes.max),
              unit: field.unit === undefined ? "" : words.text(field.unit),
            }),
  });
}

/** An address may hold anything, of any length. */
function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
