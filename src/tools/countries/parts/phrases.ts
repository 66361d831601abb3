import type { MoneyUnit, PayUnit, Phrase, Value } from "#kit/words/phrase.ts";
import type { Period } from "#schema/unit.ts";
import type { Input } from "../inputs.ts";
import { isConverted, type Row } from "./cases.ts";
import { nameAbroad } from "#kit/pay/fields/abroad.ts";

/** US dollars name their country here: they stand beside others. */
export function unitOf(currency: string, period: Period, derived: boolean, decimals: number): PayUnit {
  return { currency, period, decimals, derived, ...(currency === "USD" ? { named: true as const } : {}) };
}

export function ownUnit({ country }: Row): PayUnit {
  return unitOf(country.currency, country.unit.period, false, country.unit.decimals);
}

export function targetUnit({ currency, period }: Input): PayUnit {
  return unitOf(currency, period, true, period === "hour" ? 2 : 0);
}

/** "CA$31.45 an hour": the median, or the figure as it is published. */
export function ownFigure(row: Row): Value {
  const unit: MoneyUnit = ownUnit(row);
  const per: Value = { phrase: { key: `per.${row.country.unit.period}` } };
  const figure: Value = row.amount === undefined ? { figure: row.figure, unit } : { money: row.amount, unit };
  return { phrase: { key: "figure.per", values: { figure, per } } };
}

export function nameOf({ place, country }: Row): Value {
  return nameAbroad(place, country);
}

/** What the number is: "median, gross, total cash", and whose figure it is. */
export function notionOf({ figure, country, place }: Row): Phrase {
  const statistic =
    figure.kind === "percentiles"
      ? "statistic.median"
      : figure.kind === "point"
        ? `statistic.${figure.statistic ?? "unspecified"}`
        : `kind.${figure.kind}`;
  const parts: readonly Phrase[] = [
    { key: statistic },
    { key: `notion.basis.${country.basis}` },
    { key: `notion.component.${country.component}` },
    ...(country.level === undefined
      ? []
      : [{ key: "notion.level", values: { level: { names: country.level, within: true as const } } }]),
    ...(place.estimate === undefined ? [] : [{ key: "pay.estimate" }]),
  ];
  return { key: "notion", values: { parts: { list: parts.map((phrase) => ({ phrase })), apart: true } } };
}

/** "Quebec’s figure", "the whole country". */
export function whoseOf({ place, country }: Row): Phrase | undefined {
  if (place.whose !== undefined) return { key: "pay.whose", values: { place: { names: place.whose } } };
  return place.kind === "country"
    ? { key: "whose.nation", values: { country: { names: country.names } } }
    : undefined;
}

/** Why a place is not compared with the base; undefined if it is, or if it is the base. */
export function reasonOf(row: Row): Phrase | undefined {
  if (row.isBase) return undefined;
  const [first] = row.refused;
  if (first !== undefined) return { key: `refused.${first}` };
  if (row.converted !== undefined && !isConverted(row.converted))
    return { key: `without.${row.converted.without}` };
  return undefined;
}

export function unsureOf({ unsure, refused }: Row): Phrase | undefined {
  if (unsure.length === 0 || refused.length > 0) return undefined;
  return {
    key: "unsure",
    values: { parts: { list: unsure.map((part) => ({ phrase: { key: `unsure.${part}` } })) } },
  };
}
