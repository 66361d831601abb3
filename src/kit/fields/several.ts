import { idForm } from "#schema/names.ts";
import type { Phrase } from "../words/phrase.ts";
import { optionName } from "./choice.ts";
import {
  commonField,
  problem,
  type Field,
  type Option,
  type Refused,
  type Situation,
  type Taken,
} from "./field.ts";

interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** Several of the given values, in the order chosen. */
export function several<const V extends string>(settings: {
  readonly values: readonly V[];
  readonly default: readonly V[];
  readonly name: (value: V) => Phrase;
  readonly min?: number;
}): Field<readonly string[]> {
  const { values, name } = settings;
  const options = values.map((value) => ({ value, name: { phrase: name(value) } }));
  const among = severalAmong({ min: settings.min ?? 0, max: values.length }, () => options);
  return {
    ...among,
    control: "checks",
    schema: { ...among.schema, items: { enum: values } },
    fallback: () => settings.default,
  };
}

/**
 * Several ids among options that may not be loaded yet. Each id appears once, and their number is limited.
 */
export function severalAmong(
  bounds: Bounds,
  options: (at: Situation) => readonly Option[] | undefined,
): Omit<Field<readonly string[]>, "fallback" | "control"> {
  return {
    ...commonField,
    schema: {
      type: "array",
      items: { type: "string", pattern: idForm.source },
      minItems: bounds.min,
      maxItems: bounds.max,
      uniqueItems: true,
    },
    fewest: bounds.min,
    most: bounds.max,
    options,
    read(typed, at) {
      const { value, refused } = takeIds(typed, bounds, options(at));
      if (refused[0]?.problem === "not-accepted") return { unfinished: true };
      if (refused.some((one) => one.problem === "too-many"))
        return problem("error.too-many", { max: { number: bounds.max } });
      return value === undefined ? problem("error.too-few", { min: { number: bounds.min } }) : { value };
    },
    write: (value) => value.join(","),
    withPart(typed, part, text) {
      const others = typed.split(",").filter((one) => one !== "" && one !== part);
      return (text === "yes" ? [...others, part] : others).join(",");
    },
    toText: (value) => value.join(","),
    fromText: (text, at) => takeIds(text, bounds, options(at)),
    print: (value, words, at) =>
      value.map((one) => optionName(one, options(at), words)).join(", ") || words.text("field.empty"),
    accepts: (words) => words.text("places.bounds", { min: bounds.min, max: bounds.max }),
    any(random, at) {
      const ids = (options(at) ?? []).map(({ value }) => value);
      const count = Math.min(ids.length, bounds.min + random(bounds.max - bounds.min + 1));
      const start = random(Math.max(1, ids.length));
      return [...ids.slice(start), ...ids].slice(0, count);
    },
  };
}

/**
 * The ids that exist, without duplicates, up to the maximum. If fewer than the minimum remain, there is no
 * value.
 */
function takeIds(
  text: string,
  { min, max }: Bounds,
  options: readonly Option[] | undefined,
): Taken<readonly string[]> {
  const exists = (id: string): boolean =>
    idForm.test(id) && (options === undefined || options.some(({ value }) => value === id));
  const ids = text === "" ? [] : text.split(",");
  const known = ids.filter(exists);
  const distinct = [...new Set(known)];
  const value = distinct.slice(0, max);
  const refused: readonly Refused[] = [
    ...ids.filter((id) => !known.includes(id)).map((id): Refused => ({ problem: "not-accepted", got: id })),
    ...known
      .filter((id, index) => known.indexOf(id) !== index)
      .map((id): Refused => ({ problem: "repeated", got: id })),
    ...distinct.slice(max).map((id): Refused => ({ problem: "too-many", got: id })),
  ];
  if (value.length >= min) return { value, refused };
  return { refused: refused.length > 0 ? refused : [{ problem: "too-few", got: text }] };
}
