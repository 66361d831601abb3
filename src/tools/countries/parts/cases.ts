import { convertCurrency } from "#core/convert-currency.ts";
import { convertPeriod } from "#core/convert-period.ts";
import { geographicDifferential } from "#core/geographic-differential.ts";
import { mapAmounts } from "#core/map-amounts.ts";
import { middleOf } from "#core/middle-of.ts";
import { notionsApart, type NotionPart } from "#core/notions-apart.ts";
import type { Figure } from "#schema/figure.ts";
import type { PayOfCountry, PayOfPlace, RolePay } from "#schema/role-pay.ts";
import type { Input } from "../inputs.ts";

/** A chosen place with its country, and its figure in currency units. */
export interface Case {
  readonly place: PayOfPlace;
  readonly country: PayOfCountry;
  readonly figure: Figure;
  /** The median, or the one number that is published. Undefined for a range or a ceiling. */
  readonly amount: number | undefined;
}

export type Unconverted = "kind" | "year" | "rate";

/** An amount in the currency and period asked for, with the rates of its own year. */
export interface Converted {
  readonly amount: number;
  /** In its own currency and the period asked for. */
  readonly before: number;
  readonly year: number;
  readonly from: number;
  readonly to: number;
}

export interface Row extends Case {
  readonly isBase: boolean;
  /** Undefined if the reader asked for no currency. */
  readonly converted: Converted | { readonly without: Unconverted } | undefined;
  /** What keeps it from being compared with the base. */
  readonly refused: readonly NotionPart[];
  /** What makes the comparison approximate: what a source leaves unsaid, or hours the reader typed. */
  readonly unsure: readonly (NotionPart | "hours")[];
  /** Pay here ÷ pay in the base; undefined if they are not compared. */
  readonly ratio: number | undefined;
}

export function rowsOf(input: Input, pay: RolePay): readonly Row[] {
  const cases = input.places.flatMap((id) => caseOf(id, pay) ?? []);
  const base = cases.find(({ place }) => place.id === input.base) ?? cases[0];
  if (base === undefined) throw new Error(`None of ${input.places.join()} has pay of ${pay.role}.`);
  const baseAmount = convertedOf(base, input, pay);
  return cases.map((one): Row => {
    const converted = convertedOf(one, input, pay);
    const { refused, unsure } = notionsApart(notionOf(base), notionOf(one));
    const isBase = one === base;
    const areBoth = isConverted(converted) && isConverted(baseAmount);
    return {
      ...one,
      isBase,
      converted,
      refused: isBase ? [] : refused,
      unsure: isBase
        ? []
        : [...unsure, ...(needsHours(base, input) || needsHours(one, input) ? ["hours" as const] : [])],
      ratio:
        !isBase && areBoth && refused.length === 0
          ? geographicDifferential(converted.amount, baseAmount.amount)
          : undefined,
    };
  });
}

export function isConverted(converted: Row["converted"]): converted is Converted {
  return converted !== undefined && "amount" in converted;
}

function caseOf(id: string, { countries }: RolePay): Case | undefined {
  for (const country of countries) {
    const place = country.places.find((one) => one.id === id);
    if (place === undefined) continue;
    const figure = mapAmounts(place.figure, (amount) => amount / 10 ** country.unit.decimals);
    return { place, country, figure, amount: figure.kind === "point" ? figure.value : middleOf(figure) };
  }
  return undefined;
}

function notionOf({ figure, country }: Case) {
  return { figure, basis: country.basis, component: country.component };
}

/** Hours are only needed between an hour and a longer period. */
function needsHours({ country }: Case, { period }: Input): boolean {
  return country.unit.period !== period && (country.unit.period === "hour" || period === "hour");
}

function convertedOf(one: Case, input: Input, { rates }: RolePay): Row["converted"] {
  if (input.currency === "own") return undefined;
  const { amount, country } = one;
  const { year } = country.vintage;
  if (amount === undefined) return { without: "kind" };
  if (year === undefined) return { without: "year" };
  const from = rates[String(year)]?.[country.currency];
  const to = rates[String(year)]?.[input.currency];
  if (from === undefined || to === undefined) return { without: "rate" };
  const before = convertPeriod(amount, country.unit.period, input.period, {
    hoursPerWeek: input.hours,
    monthsPerYear: country.unit.monthsPerYear,
  });
  return { amount: convertCurrency(before, from, to), before, year, from, to };
}
