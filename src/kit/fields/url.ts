import type { Market } from "#schema/market.ts";
import type { Language } from "#schema/text.ts";
import { linkText, type Fields, type FieldValue, type Given, type InputOf, type Refused } from "./field.ts";

/** Values as an address writes them; only those someone gave. */
export type Raw = Readonly<Record<string, string>>;

/** Something in an address that was not taken, and why. */
export interface InputNotice {
  readonly problem: Refused["problem"] | "unknown-parameter" | "given-twice" | "private";
  readonly field: string;
  readonly got: string;
}

export interface Decoded<F extends Fields> {
  readonly input: InputOf<F>;
  readonly notices: readonly InputNotice[];
  /** Of the values given, those that were taken. */
  readonly taken: Raw;
}

export interface ReadAddress {
  readonly raw: Raw;
  readonly notices: readonly InputNotice[];
}

/** The parameters of an address's query that name a field, and notices for the rest. Never throws. */
export function readQuery(fields: Fields, query: string): ReadAddress {
  const { raw, notices } = readParameters(fields, query, (name) =>
    fields[name]?.private === true ? "private" : undefined,
  );
  return { raw: withOldMeaning(fields, raw), notices };
}

/** The private fields of an address, which stand after `#`: no server is sent them. */
export function readHash(fields: Fields, hash: string): ReadAddress {
  return readParameters(fields, hash.replace(/^#/u, ""), (name) =>
    fields[name]?.private === true ? undefined : "unknown-parameter",
  );
}

/** An anchor of the page names no value. */
export function holdsValues(hash: string): boolean {
  return hash.includes("=");
}

function readParameters(
  fields: Fields,
  text: string,
  refuse: (name: string) => "private" | "unknown-parameter" | undefined,
): ReadAddress {
  const parameters = new URLSearchParams(text);
  const raw: Record<string, string> = {};
  const notices: InputNotice[] = [];
  for (const name of new Set(parameters.keys())) {
    const values = parameters.getAll(name);
    const got = values[0] ?? "";
    const refusal = Object.hasOwn(fields, name) ? refuse(name) : "unknown-parameter";
    if (refusal !== undefined) {
      notices.push({ problem: refusal, field: name, got: refusal === "private" ? "" : got });
      continue;
    }
    raw[name] = got;
    if (values.length > 1) notices.push({ problem: "given-twice", field: name, got });
  }
  return { raw, notices };
}

/** A link made before data sets were named in links gives other fields without one. */
function withOldMeaning(fields: Fields, raw: Raw): Raw {
  if (Object.keys(raw).length === 0) return raw;
  const meant = Object.entries(fields).flatMap(([name, { inOldLinks }]) =>
    inOldLinks === undefined || Object.hasOwn(raw, name) ? [] : [[name, inOldLinks]],
  );
  return { ...(Object.fromEntries(meant) as Raw), ...raw };
}

/**
 * Values for every field, in the order of the schema, since a default may follow from a field before it. What is not
 * accepted falls back to the default with a notice; an option of a data set not loaded is taken on trust until it is.
 */
export function decode<F extends Fields>(
  fields: F,
  raw: Raw,
  market: Market,
  language: Language = "en",
): Decoded<F> {
  const given: Record<string, FieldValue> = {};
  const notices: InputNotice[] = [];
  const kept: Record<string, string> = {};
  const at = { given, market, language };
  for (const [name, field] of Object.entries(fields)) {
    const got = Object.hasOwn(raw, name) ? raw[name] : undefined;
    const taken = got === undefined ? undefined : field.fromText(got, at);
    const isTaken = taken !== undefined && "value" in taken;
    given[name] = isTaken ? taken.value : field.fallback(at);
    if (isTaken && got !== undefined) kept[name] = got;
    notices.push(...(taken?.refused ?? []).map((refused) => ({ ...refused, field: name })));
  }
  return { input: given as InputOf<F>, notices, taken: kept };
}

/** The query that gives this input back, in schema order: what differs from its default, and what a link always names. */
export function encode<F extends Fields>(fields: F, input: InputOf<F>, market: Market): string {
  return written(fields, input, market, (name) => fields[name]?.private !== true);
}

/** The values that differ from their defaults, private ones left out: what a file is named after. */
export function differing(fields: Fields, input: Given, market: Market): Raw {
  const query = written(fields, input, market, (name) => fields[name]?.private !== true, false);
  return Object.fromEntries(new URLSearchParams(query));
}

/** The same of the private fields, for what stands after `#`. */
export function encodePrivate<F extends Fields>(fields: F, input: InputOf<F>, market: Market): string {
  return written(fields, input, market, (name) => fields[name]?.private === true);
}

function written(
  fields: Fields,
  given: Given,
  market: Market,
  isWanted: (name: string) => boolean,
  withNamed = true,
): string {
  // How a reader writes numbers changes no default.
  const at = { given, market, language: "en" } as const;
  const pairs = Object.entries(fields).flatMap(([name, field]) => {
    if (!isWanted(name)) return [];
    const text = linkText(field, given[name]);
    const isDefault = text === linkText(field, field.fallback(at));
    return isDefault && !(withNamed && field.alwaysInLinks) ? [] : [[name, text]];
  });
  // These signs part values and mean nothing else in a query: links stay readable.
  return new URLSearchParams(pairs).toString().replaceAll("%2C", ",").replaceAll("%7E", "~");
}
