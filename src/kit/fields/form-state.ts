import type { Market, Need } from "#schema/market.ts";
import type { Language } from "#schema/text.ts";
import type { Field, Fields, Given, InputOf, Problem } from "./field.ts";
import { decode, type InputNotice, type Raw, type ReadAddress } from "./url.ts";

/**
 * Everything a reader has entered in a tool: values, including private ones, and text that could not be
 * parsed.
 */
export interface FormState {
  /** The values entered, in the form used in addresses. */
  readonly raw: Raw;
  readonly typed: Readonly<Record<string, Typed>>;
  /**
   * What the address asked for and the tool rejected. Removed once the reader uses the form, which only
   * offers valid choices.
   */
  readonly address: readonly InputNotice[] | undefined;
}

/**
 * The text as typed, with the value it gave. If the field has another value by now, the text is not shown.
 */
export interface Typed {
  readonly text: string;
  /** In the form used in addresses; undefined if the text gave no value. */
  readonly gave: string | undefined;
  readonly problems: readonly Problem[];
}

export interface Change {
  /** The field, or one part of it: `stages.2.yield`. */
  readonly name: string;
  readonly text: string;
}

/** The initial state: the default case, or the values from an address. */
export function openingState(address?: ReadAddress): FormState {
  return { raw: address?.raw ?? {}, typed: {}, address: address?.notices };
}

/**
 * Adds values to a state and overwrites existing ones. They are private values, from the device or from after
 * the `#` of a link.
 */
export function withValues(before: FormState, { raw, notices }: ReadAddress): FormState {
  return {
    ...before,
    raw: { ...before.raw, ...raw },
    address: notices.length === 0 ? before.address : [...(before.address ?? []), ...notices],
  };
}

/**
 * The state after the reader changed one field. All values entered before are kept, including private ones,
 * as long as the data still has them. Fields never entered follow their defaults.
 */
export function withField(
  fields: Fields,
  before: FormState,
  change: Change,
  market: Market,
  language: Language,
): FormState {
  const [name = "", ...parts] = change.name.split(".");
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (field === undefined) return before;
  const { input: given, taken } = decode(fields, before.raw, market, language);
  const at = { given, market, language };
  const text =
    parts.length === 0 || field.withPart === undefined
      ? change.text
      : field.withPart(
          typedText(field, before.typed[name], given[name], at).text,
          parts.join("."),
          change.text,
        );
  const reading = field.read(text, at);
  const typed = (of: Omit<Typed, "text">): FormState["typed"] => ({
    ...before.typed,
    [name]: { text, ...of },
  });
  if ("value" in reading) {
    const gave = field.toText(reading.value);
    const anew = field.resets ?? [];
    return {
      raw: without({ ...privateOf(fields, before.raw), ...taken, [name]: gave }, anew),
      typed: without(typed({ gave, problems: [] }), anew),
      address: undefined,
    };
  }
  if ("unfinished" in reading) return { ...before, typed: typed({ gave: undefined, problems: [] }) };
  return {
    raw: { ...privateOf(fields, before.raw), ...taken },
    typed: typed({ gave: undefined, problems: reading.problems }),
    address: undefined,
  };
}

/** Private values, such as pay in dollars, are kept while a data set in another currency cannot take them. */
function privateOf(fields: Fields, raw: Raw): Raw {
  return Object.fromEntries(Object.entries(raw).filter(([name]) => fields[name]?.private === true));
}

/**
 * The text to show in a control: the text typed if it gave the current value or no value, otherwise the
 * value.
 */
export function typedText(
  field: Field,
  typed: Typed | undefined,
  value: Given[string],
  at: Parameters<Field["write"]>[1],
): { readonly text: string; readonly problems: readonly Problem[] } {
  if (typed !== undefined && (typed.gave === undefined || typed.gave === field.toText(value))) {
    return { text: typed.text, problems: typed.problems };
  }
  return { text: field.write(value, at), problems: [] };
}

/** The fields whose text could not be parsed, in order. */
export function fieldsInError(fields: Fields, { typed }: FormState): readonly string[] {
  return Object.keys(fields).filter((name) => (typed[name]?.problems.length ?? 0) > 0);
}

/** The input for the tool, once all the data it needs is loaded. */
export function inputOf<F extends Fields>(
  fields: F,
  { raw }: FormState,
  market: Market,
  language: Language,
): InputOf<F> {
  return decode(fields, raw, market, language).input;
}

/** The notices about values the address asked for and the tool rejected, in the order of the fields. */
export function noticesOf(
  fields: Fields,
  { raw, address }: FormState,
  market: Market,
  language: Language,
): readonly InputNotice[] {
  if (address === undefined) return [];
  const { notices } = decode(fields, raw, market, language);
  // Without its data set, what a link says of places and levels means nothing.
  const missing = notices.filter(({ problem }) => problem === "not-here");
  return [...address, ...(missing.length > 0 ? missing : notices)];
}

/** Loads data until this input has all it needs: a data set first, then its occupation. */
export async function loadFor<F extends Fields>(
  fields: F,
  state: FormState,
  needs: (input: InputOf<F>, market: Market) => readonly Need[],
  load: (needs: readonly Need[]) => Promise<Market>,
  language: Language,
): Promise<Market> {
  let market = await load([]);
  // What an input needs may only be known once its data set is loaded. Two rounds are enough; the limit
  // prevents an endless loop.
  for (let round = 0; round < 3; round += 1) {
    const wanted = needs(inputOf(fields, state, market, language), market);
    if (wanted.every((need) => market.has(need))) return market;
    market = await load(wanted);
  }
  return market;
}

function without<T>(
  record: Readonly<Record<string, T>>,
  names: readonly string[],
): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)));
}
