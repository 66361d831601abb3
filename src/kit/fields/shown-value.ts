import type { FieldValue, Option } from "./fields.ts";
import type { Words } from "../words/wording.ts";

/** A field's value as a reader sees it: by the names of its options where it has some. */
export function shownValue(value: FieldValue, words: Words, options: readonly Option[] = []): string {
  if (typeof value === "number") return words.format.plain(value);
  const names = (typeof value === "string" ? [value] : value).map((one) => {
    const option = options.find((other) => other.value === one);
    return option === undefined ? one : words.value(option.name);
  });
  return names.join(", ");
}
