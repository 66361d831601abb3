import type { Market } from "#schema/market.ts";
import { idForm } from "#schema/names.ts";
import type { Field, FieldValue, Fields, Given, InputOf, Several } from "./fields.ts";
import { takes } from "./takes.ts";

/** Values as an address writes them; only those someone gave. */
export type Raw = Readonly<Record<string, string>>;

/** Something in an address that was not taken, and why. */
export interface InputNotice {
  readonly problem:
    | "unknown-parameter"
    | "given-twice"
    | "not-accepted"
    | "out-of-bounds"
    | "repeated"
    | "too-many"
    | "too-few"
    | "private";
  readonly field: string;
  readonly got: string;
}

export interface Decoded<F extends Fields> {
  readonly input: InputOf<F>;
  readonly notices: readonly InputNotice[];
}

/** The parameters of an address's query that name a field, and notices for the rest. Never throws. */
export function readQuery(fields: Fields, query: string): { raw: Raw; notices: readonly InputNotice[] } {
  const parameters = new URLSearchParams(query);
  const raw: Record<string, string> = {};
  const notices: InputNotice[] = [];
  for (const name of new Set(parameters.keys())) {
    const values = parameters.getAll(name);
    const got = values[0] ?? "";
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field === undefined) notices.push({ problem: "unknown-parameter", field: name, got });
    else if (field.private) notices.push({ problem: "private", field: name, got: "" });
    else {
      raw[name] = got;
      if (values.length > 1) notices.push({ problem: "given-twice", field: name, got });
    }
  }
  return { raw, notices };
}

/**
 * Values for every field, in the order of the schema, since a default may follow from a field before it. What is not
 * accepted falls back to the default with a notice; an option of a data set not loaded is taken on trust until it is.
 */
export function decode<F extends Fields>(fields: F, raw: Raw, market: Market): Decoded<F> {
  const given: Record<string, FieldValue> = {};
  const notices: InputNotice[] = [];
  for (const [name, field] of Object.entries(fields)) {
    const got = Object.hasOwn(raw, name) ? raw[name] : undefined;
    const taken = got === undefined ? undefined : accept(field, got, given, market);
    given[name] = taken?.value ?? field.fallback(given, market);
    notices.push(...(taken?.refused ?? []).map((refused) => ({ ...refused, field: name })));
  }
  return { input: given as InputOf<F>, notices };
}

/** The query that gives this input back: in schema order, only what differs from the default, nothing private. */
export function encode<F extends Fields>(fields: F, input: InputOf<F>, market: Market): string {
  return new URLSearchParams(Object.entries(explicit(fields, input, market))).toString();
}

/** The values that differ from their default. */
export function explicit<F extends Fields>(fields: F, input: InputOf<F>, market: Market): Raw {
  const given: Given = input;
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const value = given[name];
      if (value === undefined || field.private || String(value) === String(field.fallback(given, market)))
        return [];
      return [[name, String(value)]];
    }),
  );
}

interface Accepted {
  readonly value?: FieldValue;
  readonly refused: readonly Refused[];
}

type Refused = Pick<InputNotice, "problem" | "got">;

function accept(field: Field, got: string, given: Given, market: Market): Accepted {
  const options = field.options?.(given, market);
  const exists = (value: string): boolean =>
    options === undefined || options.some((option) => option.value === value);
  if (field.takes.is === "ids") return acceptSeveral(field.takes, got, exists);
  const value = field.takes.is === "number" ? plainNumber(got) : got;
  if (value === undefined) return { refused: [{ problem: "not-accepted", got }] };
  if (!takes(field.takes, value)) {
    return { refused: [{ problem: field.takes.is === "number" ? "out-of-bounds" : "not-accepted", got }] };
  }
  if (typeof value === "string" && !exists(value)) return { refused: [{ problem: "not-accepted", got }] };
  return { value, refused: [] };
}

/** Those that exist, each once, up to as many as may be; too few of them are none. */
function acceptSeveral(several: Several, got: string, exists: (value: string) => boolean): Accepted {
  const ids = got.split(",");
  const known = ids.filter((id) => idForm.test(id) && exists(id));
  const once = [...new Set(known)];
  const kept = once.slice(0, several.max);
  const refused: readonly Refused[] = [
    ...ids.filter((id) => !known.includes(id)).map((id): Refused => ({ problem: "not-accepted", got: id })),
    ...known
      .filter((id, index) => known.indexOf(id) !== index)
      .map((id): Refused => ({ problem: "repeated", got: id })),
    ...once.slice(several.max).map((id): Refused => ({ problem: "too-many", got: id })),
  ];
  if (kept.length >= several.min) return { value: kept, refused };
  return { refused: refused.length > 0 ? refused : [{ problem: "too-few", got }] };
}

/** An address holds numbers plainly: digits, at most one point. */
function plainNumber(text: string): number | undefined {
  return /^-?\d+(?:\.\d+)?$/u.test(text) ? Number(text) : undefined;
}
