import type { Market, Need } from "#schema/market.ts";
import type { Language } from "#schema/text.ts";
import type { Field, Fields, Given, InputOf, Problem } from "./field.ts";
import { decode, type InputNotice, type Raw, type ReadAddress } from "./url.ts";

/** Everything a reader has given a tool: values, private ones among them, and text that could not be read. */
export interface FormState {
  /** Values given, as an address writes them. */
  readonly raw: Raw;
  readonly typed: Readonly<Record<string, Typed>>;
  /** What an address held that was not taken; none once the form was used, which offers nothing to refuse. */
  readonly address: readonly InputNotice[] | undefined;
}

/** Text as typed, tied to the value it gave: beside any other value it is not shown. */
export interface Typed {
  readonly text: string;
  /** As an address writes it; undefined where the text gave none. */
  readonly gave: string | undefined;
  readonly problems: readonly Problem[];
}

export interface Change {
  /** The field, or one part of it: `stages.2.yield`. */
  readonly name: string;
  readonly text: string;
}

/** The opening case, or what an address asks for. */
export function openingState(address?: ReadAddress): FormState {
  return { raw: address?.raw ?? {}, typed: {}, address: address?.notices };
}

/** Values that lie over those of a state: private ones, from the device or from after the `#` of a link. */
export function withValues(before: FormState, { raw, notices }: ReadAddress): FormState {
  return {
    ...before,
    raw: { ...before.raw, ...raw },
    address: notices.length === 0 ? before.address : [...(before.address ?? []), ...notices],
  };
}

/**
 * The reader changed one field. Every value given before stays, private ones too, as long as the data still has it;
 * what was never given follows its defaults.
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
      raw: without({ ...taken, [name]: gave }, anew),
      typed: without(typed({ gave, problems: [] }), anew),
      address: undefined,
    };
  }
  if ("unfinished" in reading) return { ...before, typed: typed({ gave: undefined, problems: [] }) };
  return { raw: taken, typed: typed({ gave: undefined, problems: reading.problems }), address: undefined };
}

/** What stands in a control: the text typed, where it gave the value the field has or none at all, else the value. */
export function typedText(
  field: Field,
  typed: Typed | undefined,
  value: Given[string],
  at: Parameters<Field["write"]>[1],
): { readonly text: string; readonly problems: readonly Problem[]; readonly isTyped: boolean } {
  if (typed !== undefined && (typed.gave === undefined || typed.gave === field.toText(value))) {
    return { text: typed.text, problems: typed.problems, isTyped: true };
  }
  return { text: field.write(value, at), problems: [], isTyped: false };
}

/** Fields whose text could not be read, in their order. */
export function fieldsInError(fields: Fields, { typed }: FormState): readonly string[] {
  return Object.keys(fields).filter((name) => (typed[name]?.problems.length ?? 0) > 0);
}

/** What a tool will be asked, once everything it needs is loaded. */
export function inputOf<F extends Fields>(
  fields: F,
  { raw }: FormState,
  market: Market,
  language: Language,
): InputOf<F> {
  return decode(fields, raw, market, language).input;
}

/** What an address asked that was not taken, in the order a reader meets it. */
export function noticesOf(
  fields: Fields,
  { raw, address }: FormState,
  market: Market,
  language: Language,
): readonly InputNotice[] {
  return address === undefined ? [] : [...address, ...decode(fields, raw, market, language).notices];
}

/** Loads until nothing that this input needs is missing: a data set first, then its occupation. */
export async function loadFor<F extends Fields>(
  fields: F,
  state: FormState,
  needs: (input: InputOf<F>) => readonly Need[],
  load: (needs: readonly Need[]) => Promise<Market>,
  language: Language,
): Promise<Market> {
  let market = await load([]);
  // What an input needs may show only once its data set is here; two rounds do, more would not help.
  for (let round = 0; round < 3; round += 1) {
    const wanted = needs(inputOf(fields, state, market, language));
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
