import type { Figure } from "#schema/figure.ts";
import type { Localised } from "#schema/text.ts";
import type { Period } from "#schema/unit.ts";

/**
 * A sentence that `compute` returns in no language yet: its key in the tool's text files, and typed values
 * for its `{names}`. `kit/words/wording.ts` formats it once, in the reader's language.
 */
export interface Phrase {
  readonly key: string;
  readonly values?: Readonly<Record<string, Value>>;
}

/** With `within`, a name inside a sentence begins in lower case: "level 3" for "Level 3". */
export type Value =
  | string
  | { readonly names: Localised; readonly within?: true }
  /** With `apart`, members that contain commas are separated by semicolons. */
  | { readonly list: readonly Value[]; readonly apart?: true }
  /** The currency's name: "roubles". */
  | { readonly currency: string }
  | { readonly phrase: Phrase }
  | { readonly number: number; readonly decimals?: number }
  /** `2026-11-26` */
  | { readonly day: string }
  /** A share: 0.25 is 25%. Signed if it is a difference: "+25.0%". */
  | { readonly percent: number; readonly decimals: number; readonly signed?: true }
  | { readonly money: number; readonly unit: MoneyUnit }
  | { readonly figure: Figure; readonly unit: MoneyUnit };

/**
 * How amounts of money are written: the currency, the number of decimals, and whether they were derived here.
 */
export interface MoneyUnit {
  readonly currency: string;
  /** Undefined for an amount paid once. */
  readonly period: Period | undefined;
  readonly decimals: number;
  /** Dollars name their country: "US$", where others stand beside them. */
  readonly named?: true;
  /** Converted or inferred here; such amounts are written in italics with ≈. */
  readonly derived: boolean;
}

/** The unit of pay, which always has a period. */
export interface PayUnit extends MoneyUnit {
  readonly period: Period;
}
