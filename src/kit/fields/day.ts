import { isDay } from "../words/is-day.ts";
import { commonField, problem, refused, type Field } from "./field.ts";

/** What a control gives for a date that does not exist, such as 31 February: the browser tells no more. */
export const noSuchDay = "?";

/** A calendar day, such as `2026-11-26`. */
export function day(settings: {
  readonly min: string;
  readonly max: string;
  readonly default: string;
}): Field<string> {
  const { min, max } = settings;
  const isAccepted = (text: string): boolean => text >= min && text <= max;
  const values = { min: { day: min }, max: { day: max } };
  return {
    ...commonField,
    control: "day",
    line: { mode: "text" },
    schema: { type: "string", format: "date" },
    fallback: () => settings.default,
    read(typed) {
      const text = typed.trim();
      if (text === noSuchDay) return problem("error.no-such-day", values);
      if (text === "") return problem("error.no-day", values);
      if (!isDay(text)) return problem("error.not-a-day", { ...values, got: typed });
      return isAccepted(text)
        ? { value: text }
        : problem("error.day-out-of-bounds", { ...values, got: { day: text } });
    },
    write: (value) => value,
    toText: (value) => value,
    fromText(text) {
      if (!isDay(text)) return refused("not-accepted", text);
      return isAccepted(text) ? { value: text, refused: [] } : refused("out-of-bounds", text);
    },
    print: (value, words) => words.format.day(value),
    accepts: (words) => words.text("day.bounds", values),
    any: (random) => (random(2) === 0 ? min : max),
  };
}
