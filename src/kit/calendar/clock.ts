import { commonField, problem, refused, type Field } from "../fields/field.ts";

const minutesADay = 24 * 60;

/** "9", "9h30", "9:30", "9.30", "1 pm" as people write them; undefined for anything else. */
const written = /^(\d{1,2})(?:\s?(?:h|:|\.)\s?(\d{2})?)?\s?(am|pm)?$/u;

/** The minutes since midnight; undefined for what is no time of day. */
export function minutesIn(typed: string): number | undefined {
  const found = written.exec(typed.trim().toLowerCase().replaceAll(/\s+/gu, " "));
  if (found === null) return undefined;
  const [, hours = "", minutes = "0", half] = found;
  const hour = Number(hours);
  if (half !== undefined && (hour < 1 || hour > 12)) return undefined;
  const hour24 = half === undefined ? hour : (hour % 12) + (half === "pm" ? 12 : 0);
  return hour24 < 24 && Number(minutes) < 60 ? hour24 * 60 + Number(minutes) : undefined;
}

/** "09:30". The end of the day is 24:00. */
export function clockText(minutes: number): string {
  const pad = (part: number): string => String(part).padStart(2, "0");
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** A time of day on a clock of 24 hours, such as `09:30`. */
export function timeOfDay(settings: { readonly default: string }): Field<string> {
  return {
    ...commonField,
    control: "text",
    line: { mode: "text" },
    schema: { type: "string", pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" },
    fallback: () => settings.default,
    read(typed) {
      const minutes = minutesIn(typed);
      return minutes === undefined
        ? problem("error.not-a-time", { got: typed })
        : { value: clockText(minutes) };
    },
    write: (value) => value,
    toText: (value) => value,
    fromText(text) {
      const minutes = minutesIn(text);
      return minutes === undefined
        ? refused("not-accepted", text)
        : { value: clockText(minutes), refused: [] };
    },
    print: (value) => value,
    accepts: (words) => words.text("time.accepts"),
    any: (random) => clockText(random(minutesADay)),
  };
}
