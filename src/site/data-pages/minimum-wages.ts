import type { MinimumWage, MinimumWageSeries } from "#schema/series.ts";
import { pageAddress } from "#kit/address.ts";
import type { Words } from "#kit/words/words.ts";
import { catalog } from "../data/catalog.ts";
import { articleOf, articleTitle } from "../law/laws.ts";
import { lawPath } from "../law/law-pages.ts";
import { base } from "../page/navigation.ts";

/** One amount of a minimum wage, with the day or the year it applied. */
export interface MinimumWageRow {
  readonly who: string;
  readonly amount: string;
  readonly when: string;
  readonly rule: { readonly href: string; readonly name: string } | undefined;
}

export interface MinimumWageTable {
  readonly series: MinimumWageSeries;
  /** The last amount of each minimum wage, and one that is known to follow it. */
  readonly latest: readonly MinimumWageRow[];
  readonly earlier: readonly MinimumWageRow[];
}

/** The minimum wages of each country. The page says from which day an amount applies; it does not know today's. */
export function minimumWageTables(words: Words): readonly MinimumWageTable[] {
  const all = [...catalog.series.values()].filter((one) => one.measure === "minimum-wage-by-the-hour");
  return all.map((series) => {
    const rows = series.rates.map((rate) => rowsOf(rate, series, words));
    return {
      series,
      latest: rows.flatMap(({ latest }) => latest),
      earlier: rows.flatMap(({ earlier }) => earlier),
    };
  });
}

function rowsOf(rate: MinimumWage, { currency }: MinimumWageSeries, words: Words) {
  const { language, format } = words;
  const row = (value: number, when: string): MinimumWageRow => ({
    who: rate.names[language],
    amount: format.money(value, currency, 2),
    when,
    rule: rate.law === undefined ? undefined : ruleOf(rate.law, words),
  });
  const days = rate.values.toReversed().map(({ from, value, until }) => ({
    ends: until !== undefined,
    row: row(
      value,
      until === undefined
        ? words.text("minimum.from", { day: format.day(from) })
        : words.text("minimum.from-until", { day: format.day(from), until: format.day(until) }),
    ),
  }));
  const years = (rate.years ?? [])
    .toReversed()
    .map(({ year, value }) => row(value, words.text("minimum.in-year", { year: String(year) })));
  const [first, ...others] = [...days.map((one) => one.row), ...years];
  if (first === undefined) return { latest: [], earlier: [] };
  // One that is known to end is followed by another: both are shown, whichever is in force on the reader's day.
  const isFollowed = days.length > 1 && days[1]?.ends === true;
  return {
    latest: [first, ...others.slice(0, Number(isFollowed))],
    earlier: others.slice(Number(isFollowed)),
  };
}

function ruleOf(law: string, { language }: Words): MinimumWageRow["rule"] {
  const { article, file } = articleOf(law);
  return {
    href: `${pageAddress(base, language, lawPath(file))}#${article.id}`,
    name: articleTitle(law, language),
  };
}
