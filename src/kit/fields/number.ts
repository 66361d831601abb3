import type { Language } from "#schema/text.ts";
import { formats } from "../words/format.ts";
import { parseNumber } from "../words/parse-number.ts";
import { commonField, problem, refused, type Field, type Reading, type Situation } from "./field.ts";

export interface NumberBounds {
  readonly min: number;
  readonly max: number;
  /** True if only whole numbers are accepted. */
  readonly whole?: true;
  /** The key of the unit's name. */
  readonly unit: string;
}

type BoundNumber = Omit<Field<number>, "fallback">;

/** A number with a fixed default. */
export function number(settings: NumberBounds & { readonly default: number }): Field<number> {
  return { ...boundNumber(settings), fallback: () => settings.default };
}

/** A number between two bounds, typed in the number format of the page's language. */
export function boundNumber({ min, max, unit, whole }: NumberBounds): BoundNumber {
  const isAccepted = (value: number): boolean =>
    value >= min && value <= max && (whole === undefined || Number.isInteger(value));
  return {
    ...commonField,
    control: "number",
    line: { mode: "decimal" },
    unit,
    isWide: isWide(min, max),
    schema: { type: whole === undefined ? "number" : "integer", minimum: min, maximum: max },
    read: (typed, at) => readNumber(withoutCurrency(typed), at, { min, max, whole, isAccepted }),
    write: (value, { language }) => writeNumber(value, language),
    toText: plainText,
    fromText(text) {
      const value = plainNumber(text);
      if (value === undefined) return refused("not-accepted", text);
      return isAccepted(value) ? { value, refused: [] } : refused("out-of-bounds", text);
    },
    print: (value, words) => words.format.plain(value),
    accepts: (words) =>
      words.text(whole === undefined ? "unit.bounds" : "unit.bounds-whole", {
        ...bounds(min, max),
        unit: words.text(unit),
      }),
    any(random) {
      return min + random(Math.floor(max - min) + 1);
    },
  };
}

/** Any amount from nothing to a hundred million and more. */
export function isWide(min: number, max: number): boolean {
  return min <= 1 && max >= 100_000_000;
}

/** A number copied from a spreadsheet or a contract often brings its currency along: "38 000,00 €", "CHF 45’000". */
function withoutCurrency(typed: string): string {
  return typed
    .trim()
    .replace(
      /^(?:\p{Sc}|CHF|EUR|USD|CAD|GBP|RUB)(?=[\s\d])|(?<=[\s\d])(?:\p{Sc}|CHF|EUR|USD|CAD|GBP|RUB)$/u,
      "",
    );
}

interface Accepted {
  readonly min: number;
  readonly max: number;
  readonly whole?: true | undefined;
  readonly isAccepted: (value: number) => boolean;
}

/** Parses a typed number. If it is not valid, the problem names what is accepted and gives an example. */
export function readNumber(typed: string, { language }: Situation, accepted: Accepted): Reading<number> {
  const { min, max, whole, isAccepted } = accepted;
  const middle = whole === undefined ? (min + max) / 2 : Math.round((min + max) / 2);
  const values = { ...bounds(min, max), example: { number: middle }, got: typed };
  const parsed = parseNumber(typed, language);
  switch (parsed.is) {
    case "empty":
    case "not-a-number":
      return problem(`error.${parsed.is}`, values);
    case "ambiguous":
      return problem("error.ambiguous", {
        got: typed,
        thousands: { number: parsed.thousands, decimals: 0 },
        decimal: { number: parsed.decimal, decimals: 3 },
        thousandsWritten: String(parsed.thousands),
        decimalWritten: writeNumber(parsed.decimal, language),
      });
    case "number":
      if (isAccepted(parsed.value)) return { value: parsed.value };
      return problem(
        whole !== undefined && parsed.value >= min && parsed.value <= max
          ? "error.not-whole"
          : "error.out-of-bounds",
        values,
      );
  }
}

export function bounds(min: number, max: number) {
  return { min: { number: min }, max: { number: max } };
}

/**
 * The number as a reader would type it. Adds a zero where exactly three decimals could be read back as
 * thousands.
 */
export function writeNumber(value: number, language: Language): string {
  const decimal = language === "fr" ? "," : ".";
  const text = formats(language).plain(value);
  return /^−?[1-9]\d{0,2}[.,]\d{3}$/u.test(text) && text.includes(decimal) ? `${text}0` : text;
}

/** The number in digits. Never in the form 1e-7, which the address reader does not accept. */
export function plainText(value: number): string {
  const text = String(value);
  return text.includes("e") ? value.toFixed(20).replace(/\.?0+$/u, "") : text;
}

/** Reads a number from an address: only digits, with at most one point. */
export function plainNumber(text: string): number | undefined {
  return /^-?\d+(?:\.\d+)?$/u.test(text) ? Number(text) : undefined;
}
