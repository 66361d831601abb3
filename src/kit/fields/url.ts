import type { Market } from "#schema/market.ts";
import type { Language } from "#schema/text.ts";
import { linkText, type Fields, type FieldValue, type Given, type InputOf, type Refused } from "./field.ts";

/** The maximum number of rows in a link. The form and the address report the rows left out. */
export const mostRowsInLink = 40;

/** The values given, in the form used in addresses. */
export type Raw = Readonly<Record<string, string>>;

/** A value or parameter of an address that was rejected, and why. */
export interface InputNotice {
  readonly problem: Refused["problem"] | "unknown-parameter" | "given-twice" | "private";
  readonly field: string;
  readonly got: string;
}

export interface Decoded<F extends Fields> {
  readonly input: InputOf<F>;
  readonly notices: readonly InputNotice[];
  /** The values given that were accepted. */
  readonly taken: Raw;
}

export interface ReadAddress {
  readonly raw: Raw;
  readonly notices: readonly InputNotice[];
}

/** Reads the parameters of a query that name a field, with notices for the rest. Never throws. */
export function readQuery(fields: Fields, query: string): ReadAddress {
  const { raw, notices } = readParameters(fields, query, (name) =>
    fields[name]?.private === true ? "private" : undefined,
  );
  return { raw: withOldMeaning(fields, raw), notices };
}

/** Reads the private fields of an address. They come after `#`, which browsers do not send to servers. */
export function readHash(fields: Fields, hash: string): ReadAddress {
  return readParameters(fields, hash.replace(/^#/u, ""), (name) =>
    fields[name]?.private === true ? undefined : "unknown-parameter",
  );
}

/** Tells values from a page anchor, which has no `=`. */
export function holdsValues(hash: string): boolean {
  return hash.includes("=");
}

/** What mails, adverts and networks add to a link. It is none of the reader's doing, so it passes in silence. */
const tracking = /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|igshid|yclid|twclid|mc_[ce]id)$/u;

function readParameters(
  fields: Fields,
  text: string,
  refuse: (name: string) => "private" | "unknown-parameter" | undefined,
): ReadAddress {
  const parameters = new URLSearchParams(text);
  const raw: Record<string, string> = {};
  const notices: InputNotice[] = [];
  for (const name of new Set(parameters.keys())) {
    if (!Object.hasOwn(fields, name) && tracking.test(name)) continue;
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

/** Adds the data set to old links, made before links named it: they give other fields but no data set. */
function withOldMeaning(fields: Fields, raw: Raw): Raw {
  if (Object.keys(raw).length === 0) return raw;
  const meant = Object.entries(fields).flatMap(([name, { inOldLinks }]) =>
    inOldLinks === undefined || Object.hasOwn(raw, name) ? [] : [[name, inOldLinks]],
  );
  return { ...(Object.fromEntries(meant) as Raw), ...raw };
}

/**
 * Decodes values for all fields, in the order of the fields, since a default may depend on an earlier field.
 * A value that is not accepted falls back to the default with a notice. An option of a data set that is not
 * loaded is accepted until the data set is.
 */
export function decode<F extends Fields>(
  fields: F,
  raw: Raw,
  market: Market,
  language: Language = "en",
): Decoded<F> {
  const given: Record<string, FieldValue> = {};
  const notices: InputNotice[] = [];
  const taken: Record<string, string> = {};
  const at = { given, market, language };
  for (const [name, field] of Object.entries(fields)) {
    const got = Object.hasOwn(raw, name) ? raw[name] : undefined;
    const reading = got === undefined ? undefined : field.fromText(got, at);
    const isTaken = reading !== undefined && "value" in reading;
    given[name] = isTaken ? reading.value : field.fallback(at);
    if (isTaken && got !== undefined) taken[name] = got;
    notices.push(...(reading?.refused ?? []).map((refused) => ({ ...refused, field: name })));
  }
  return { input: given as InputOf<F>, notices, taken };
}

/**
 * The query that restores this input, in the order of the fields: the values that differ from their defaults, and those
 * always in links.
 */
export function encode<F extends Fields>(fields: F, input: InputOf<F>, market: Market): string {
  return written(fields, input, market, (name) => fields[name]?.private !== true);
}

/** The values that differ from their defaults, without private ones. File names are made from them. */
export function differing(fields: Fields, input: Given, market: Market): Raw {
  const query = written(fields, input, market, (name) => fields[name]?.private !== true, false);
  return Object.fromEntries(new URLSearchParams(query));
}

/** The private fields in the same form, for the part of the address after `#`. */
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
  // The language only changes how numbers are written, not the defaults.
  const at = { given, market, language: "en" } as const;
  const pairs = Object.entries(fields).flatMap(([name, field]) => {
    if (!isWanted(name)) return [];
    const text = linkText(field, given[name]);
    const isDefault = text === linkText(field, field.fallback(at));
    const isNamed = withNamed && field.alwaysInLinks && (field.applies?.(at) ?? true);
    return isDefault && !isNamed ? [] : [[name, text]];
  });
  // These characters separate values and have no special meaning in a query, so leave them unencoded to keep
  // links readable.
  return new URLSearchParams(pairs).toString().replaceAll("%2C", ",").replaceAll("%7E", "~");
}
