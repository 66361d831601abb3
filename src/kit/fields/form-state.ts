import type { Market, Need } from "#schema/market.ts";
import type { Language } from "#schema/text.ts";
import type { Fields, InputOf } from "./fields.ts";
import { readField } from "./read-field.ts";
import { decode, explicit, type InputNotice, type Raw } from "./url.ts";

/** What is wrong with a field as typed. */
export type FieldError =
  | { readonly is: "empty" | "not-a-number" | "out-of-bounds"; readonly typed: string }
  | {
      readonly is: "ambiguous";
      readonly typed: string;
      readonly thousands: number;
      readonly decimal: number;
    };

/** Everything a reader has said to a calculator: values given, and text that could not be read. */
export interface Asked {
  /** Values given, as an address writes them. */
  readonly raw: Raw;
  /** Number fields as typed. */
  readonly typed: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, FieldError>>;
  /** What an address held that was not taken; none once the form was used, which offers nothing to refuse. */
  readonly address: readonly InputNotice[] | undefined;
}

/** The opening case, or what an address asks for. */
export function asked(address?: { readonly raw: Raw; readonly notices: readonly InputNotice[] }): Asked {
  return { raw: address?.raw ?? {}, typed: {}, errors: {}, address: address?.notices };
}

/** The reader changed one field. What follows from it (another data set's places) falls back to its defaults. */
export function withField(
  fields: Fields,
  before: Asked,
  change: { readonly name: string; readonly value: string },
  market: Market,
  language: Language,
): Asked {
  const field = fields[change.name];
  if (field === undefined) return before;
  const typed = without(before.typed, change.name);
  const errors = without(before.errors, change.name);
  const kept = field.control === "number" ? { ...typed, [change.name]: change.value } : typed;
  const options = field.options?.(decode(fields, before.raw, market).input, market);
  // Part of a name, typed before its picker was live: kept for the picker, asks for nothing yet.
  if (
    field.control === "select" &&
    options !== undefined &&
    !options.some(({ value }) => value === change.value)
  ) {
    return { ...before, typed: { ...typed, [change.name]: change.value } };
  }
  const read = readField(field, change.value, language);
  if ("raw" in read) {
    const raw = {
      ...explicit(fields, decode(fields, before.raw, market).input, market),
      [change.name]: read.raw,
    };
    return { raw, typed: kept, errors, address: undefined };
  }
  const error: FieldError =
    read.error === "ambiguous"
      ? { is: "ambiguous", typed: change.value, thousands: read.thousands, decimal: read.decimal }
      : { is: read.error, typed: change.value };
  return { raw: before.raw, typed: kept, errors: { ...errors, [change.name]: error }, address: undefined };
}

/** What a calculator will be asked, once everything it needs is loaded. */
export function inputOf<F extends Fields>(fields: F, { raw }: Asked, market: Market): InputOf<F> {
  return decode(fields, raw, market).input;
}

/** What an address asked that was not taken, in the order a reader meets it. */
export function noticesOf(fields: Fields, { raw, address }: Asked, market: Market): readonly InputNotice[] {
  return address === undefined ? [] : [...address, ...decode(fields, raw, market).notices];
}

/** Loads until nothing that this input needs is missing: a data set first, then its occupation. */
export async function loadFor<F extends Fields>(
  fields: F,
  asked: Asked,
  needs: (input: InputOf<F>) => readonly Need[],
  load: (needs: readonly Need[]) => Promise<Market>,
): Promise<Market> {
  let market = await load([]);
  // What an input needs may show only once its data set is here; two rounds do, more would not help.
  for (let round = 0; round < 3; round += 1) {
    const wanted = needs(inputOf(fields, asked, market));
    if (wanted.every((need) => market.has(need))) return market;
    market = await load(wanted);
  }
  return market;
}

function without<T>(record: Readonly<Record<string, T>>, name: string): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== name));
}
