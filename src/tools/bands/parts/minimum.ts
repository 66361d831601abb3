import { convertPeriod } from "#core/convert-period.ts";
import { rateInForce, type DatedRate } from "#core/rate-in-force.ts";
import type { Localised } from "#schema/text.ts";
import type { Value } from "#kit/words/phrase.ts";
import type { Market } from "#schema/market.ts";
import type { MinimumWage } from "#schema/series.ts";
import type { Input } from "../inputs.ts";
import { minimumSeries, none } from "./minimum-series.ts";

/** The least pay allowed by the year: typed, or of a published series. */
export interface Minimum {
  readonly amount: number;
  /** Absent if the reader typed the amount. */
  readonly published?: {
    readonly name: Value;
    readonly publisher: Localised;
    /** By the hour, with the day since when. */
    readonly rate: DatedRate;
  };
}

/** A series that says nothing of the day the structure applies from, with the last amount it has. */
export interface UnknownMinimum {
  readonly name: Value;
  readonly last: DatedRate | undefined;
}

export function minimumOf(
  input: Input,
  market: Market,
): { readonly minimum?: Minimum; readonly unknown?: UnknownMinimum } {
  if (input.minimumOf === none) {
    return input.minimum === undefined ? {} : { minimum: { amount: input.minimum } };
  }
  const series = market.series(minimumSeries(input.minimumOf));
  if (series?.measure !== "minimum-wage-by-the-hour") return {};
  const wage = series.rates.find(({ id }) => id === input.minimumRate) ?? series.rates[0];
  if (wage === undefined) return {};
  const name: Value = {
    phrase: {
      key: "minimum.name",
      values: { series: { names: series.names }, name: { names: wage.names, within: true } },
    },
  };
  const rate = input.applies === undefined ? undefined : inForce(wage, input.applies);
  if (rate === undefined) return { unknown: { name, last: wage.values.at(-1) } };
  return {
    minimum: {
      amount: convertPeriod(rate.value, "hour", "year", {
        hoursPerWeek: input.minimumHours,
        monthsPerYear: 12,
      }),
      published: { name, publisher: series.publisher, rate },
    },
  };
}

/** On the day itself, or for the year alone where no more is known of the day it took effect. */
function inForce({ values, years = [] }: MinimumWage, day: string): DatedRate | undefined {
  const ofYear = years.find(({ year }) => String(year) === day.slice(0, 4));
  return (
    rateInForce(values, day) ??
    (ofYear && {
      from: `${String(ofYear.year)}-01-01`,
      value: ofYear.value,
      until: `${String(ofYear.year)}-12-31`,
    })
  );
}
