import { commonField, problem, refused, type Field } from "./field.ts";

interface Settings {
  /** In characters. */
  readonly max: number;
  readonly default: string;
}

/** One line of text. */
export function text(settings: Settings): Field<string> {
  return { ...anyText(settings), control: "text", line: { mode: "text" } };
}

/** Text of several lines. */
export function longText(settings: Settings): Field<string> {
  return { ...anyText(settings), control: "long-text" };
}

function anyText({ max, default: fallback }: Settings): Omit<Field<string>, "control"> {
  const length = (value: string): number => [...value].length;
  return {
    ...commonField,
    schema: { type: "string", maxLength: max },
    fallback: () => fallback,
    read: (typed) =>
      length(typed) <= max
        ? { value: typed }
        : problem("error.too-long", { max: { number: max }, length: { number: length(typed) } }),
    write: (value) => value,
    toText: (value) => value,
    fromText: (value) => (length(value) <= max ? { value, refused: [] } : refused("too-long", value)),
    print: (value) => value,
    accepts: (words) => words.text("text.bounds", { max }),
    any: (random) => ["", "a", "Œuvre & <b>", "=1+1", "a.b~c*d, é"][random(5)] ?? "",
  };
}
