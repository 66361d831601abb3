import { convertPeriod } from "#core/convert-period.ts";
import { textOf, type DraftShown } from "#kit/builder/builder.ts";
import type { Value } from "#kit/words/phrase.ts";
import type { Words } from "#kit/words/words.ts";

/** The range typed, in its currency and period; undefined if nothing was typed. */
export interface PayRange {
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly currency: string;
  readonly period: "hour" | "month" | "year";
}

export function payRange(draft: DraftShown): PayRange | undefined {
  const amount = (name: string): number | undefined => {
    const value = draft.fields[name];
    return typeof value === "number" && value > 0 ? value : undefined;
  };
  const [low, high] = [amount("payLow"), amount("payHigh")];
  if (low === undefined && high === undefined) return undefined;
  const period = draft.fields["period"];
  return {
    low,
    high,
    currency: textOf(draft, "currency"),
    period: period === "hour" || period === "month" ? period : "year",
  };
}

/** "Base: €36,000–40,000 gross a year" */
export function payText(draft: DraftShown, words: Words): string | undefined {
  const range = payRange(draft);
  if (range === undefined) return undefined;
  const { low, high, currency, period } = range;
  const unit = { currency, period, decimals: period === "hour" ? 2 : 0, derived: false };
  const figure: Value =
    low !== undefined && high !== undefined && low < high
      ? { figure: { kind: "range", low, high }, unit }
      : { money: high ?? low ?? 0, unit };
  return words.text("pay.base", { figure, per: words.text(`per.${period}`) });
}

/** A range by the hour or the month is counted over a full-time year, to compare it with a bound by the year. */
const fullTime = { hoursPerWeek: 40, monthsPerYear: 12 };

/** How wide the range is over a year, and its upper end, to compare them with a bound that the law names. */
export function yearly(range: PayRange): { readonly width: number; readonly high: number } | undefined {
  if (range.low === undefined || range.high === undefined) return undefined;
  const inYear = (amount: number): number => convertPeriod(amount, range.period, "year", fullTime);
  return { width: inYear(range.high - range.low), high: inYear(range.high) };
}
