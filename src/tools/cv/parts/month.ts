import type { Field } from "#kit/fields/field.ts";
import { text } from "#kit/fields/text.ts";

/** A date as a CV gives it: `2024`, `2024-03` or `2024-03-15`. Empty for one that goes on. */
export const datePattern =
  /^(?:\d{4}|\d{4}-(?:0[1-9]|1[0-2])|\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))$/u;

export function month(): Field<string> {
  const any = text({ max: 10, default: "" });
  return {
    ...any,
    accepts: () => "",
    read(typed) {
      const value = normalised(typed.trim());
      return value === "" || datePattern.test(value)
        ? { value }
        : { problems: [{ part: "", text: { key: "error.not-a-month", values: { got: typed } } }] };
    },
    any: (random) => ["", "2024", "2024-03"][random(3)] ?? "",
  };
}

/** "03/2024" and "3.2024" are written in many countries. */
function normalised(typed: string): string {
  const [, month = "", year = ""] = /^(\d{1,2})[/. ](\d{4})$/u.exec(typed) ?? [];
  return year === "" ? typed : `${year}-${month.padStart(2, "0")}`;
}

/** The months since year 0, to compare dates. A year alone begins in January. */
export function monthsOf(date: string): number | undefined {
  if (!datePattern.test(date)) return undefined;
  const [year = 0, of = 1] = date.split("-").map(Number);
  return year * 12 + of - 1;
}
