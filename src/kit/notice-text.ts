import type { Market } from "#schema/market.ts";
import type { Fields, Given } from "./fields.ts";
import type { InputNotice } from "./url.ts";
import type { Words } from "./wording.ts";

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
  const option = field.options?.(given, market)?.find((one) => one.value === value);
  const { plain } = words.format;
  return words.text(`notice.${notice.problem}`, {
    field: words.text(`field.${notice.field}`),
    got: shortened(notice.got),
    used: option === undefined ? shownPlainly(value, words) : words.value(option.name),
    accepted:
      field.takes.is !== "number"
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

function shownPlainly(value: string | number, words: Words): string {
  return typeof value === "number" ? words.format.plain(value) : value;
}
