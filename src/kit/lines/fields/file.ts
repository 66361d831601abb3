import type { Language } from "#schema/text.ts";
import { commonField, problem, refused, type Field } from "../../fields/field.ts";

interface Settings {
  /** The most characters; a file of ten million is as much as a page can hold with ease. */
  readonly max: number;
  /** The lines shown until the reader gives others, by language. */
  readonly example: Readonly<Record<Language, string>>;
  /** What was said of the old lines, such as their columns, is not true of new ones. */
  readonly resets: readonly string[];
}

/** The value while the reader has given nothing. */
const exampleId = "example";
/** A link has room for a few lines; those of a file stay where they are. */
const mostInLink = 4000;

/** A table of text, pasted or read from a file. It is private by nature, and a link holds it only while it is short. */
export function file({ max, example, resets }: Settings): Field<string> {
  const idOf = (text: string): string => (Object.values(example).includes(text) ? exampleId : text);
  return {
    ...commonField,
    private: true,
    control: "file",
    resets,
    schema: { type: "string", maxLength: max },
    fallback: () => exampleId,
    read: (typed) =>
      typed.length <= max
        ? { value: idOf(typed) }
        : problem("error.too-long", { max: { number: max }, length: { number: typed.length } }),
    write: (value, { language }) => (value === exampleId ? example[language] : value),
    toText: (value) => value,
    toLink: (value) => (value.length <= mostInLink ? value : ""),
    fromText: (value) => (value.length <= max ? { value, refused: [] } : refused("too-long", value)),
    print: (value, { language }) => (value === exampleId ? example[language] : value),
    accepts: (words) => words.text("text.bounds", { max }),
    any: (random) => ["", exampleId, "a;b\n1;2", "Lyon\t45 000 €", "=1+1", "é"][random(6)] ?? "",
  };
}
