import type { Localised } from "#schema/text.ts";
import { commonField, problem, refused, type Field } from "./field.ts";

interface Settings {
  /** The maximum length in characters. */
  readonly max: number;
  readonly default: string;
  /**
   * Predefined texts that have a name in each language. Links hold their id, so that a link works in every
   * language.
   */
  readonly names?: Readonly<Record<string, Localised>>;
}

/** One line of text. */
export function text(settings: Settings): Field<string> {
  return { ...anyText(settings), control: "text", line: { mode: "text" } };
}

/** Text of several lines. */
export function longText(settings: Settings): Field<string> {
  return { ...anyText(settings), control: "long-text" };
}

function anyText({ max, default: fallback, names = {} }: Settings): Omit<Field<string>, "control"> {
  const idOf = (typed: string): string =>
    Object.entries(names).find(([, name]) => Object.values(name).includes(typed))?.[0] ?? typed;
  const length = (value: string): number => Array.from(value).length;
  return {
    ...commonField,
    schema: { type: "string", maxLength: max },
    fallback: () => fallback,
    read: (typed) =>
      length(typed) <= max
        ? { value: idOf(typed) }
        : problem("error.too-long", { max: { number: max }, length: { number: length(typed) } }),
    write: (value, { language }) => names[value]?.[language] ?? value,
    toText: (value) => value,
    fromText: (value) => (length(value) <= max ? { value, refused: [] } : refused("too-long", value)),
    print: (value, { language }) => names[value]?.[language] ?? value,
    accepts: (words) => words.text("text.bounds", { max }),
    any: (random) => ["", "a", "Œuvre & <b>", "=1+1", "a.b~c*d, é"][random(5)] ?? "",
  };
}
