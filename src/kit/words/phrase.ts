import type { Figure } from "#schema/figure.ts";
import type { Localised } from "#schema/text.ts";
import type { Period } from "#schema/unit.ts";

/**
 * What `compute` says, before it is put into words: the key of a sentence in the tool's text files, and typed values
 * for its `{names}`. Formatting follows the reader's language and happens once, in `kit/words/wording.ts`.
 */
export interface Phrase {
  readonly key: string;
  readonly values?: Readonly<Record<string, Value>>;
}

/** `within` a sentence a name begins in lower case: "level 3" for "Level 3". */
export type Value =
  | string
  | { readonly names: Localised; readonly within?: true }
  /** `apart` where its members hold commas themselves: they are set apart by semicolons. */
  | { readonly list: readonly Value[]; readonly apart?: true }
  /** The currency's name: "roubles". */
  | { readonly currency: string }
  | { readonly phrase: Phrase }
  | { readonly number: number; readonly decimals?: number }
  /** `2026-11-26` */
  | { readonly day: string }
  /** A share: 0.25 is 25%. Signed for a difference: "+25.0%". */
  | { readonly percent: number; readonly decimals: number; readonly signed?: true }
  | { readonly money: number; readonly unit: MoneyUnit }
  | { readonly figure: Figure; readonly unit: MoneyUnit };

/** How amounts of money are written: the currency, the decimals to show, and whether they were derived here. */
export interface MoneyUnit {
  readonly currency: string;
  readonly period: Period;
  readonly decimals: number;
  /** Converted or inferred here: written in italics with ≈. */
  readonly derived: boolean;
}
