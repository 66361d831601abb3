import type { YearSeries } from "#schema/series.ts";
import { checkedRows } from "../parts/checked-rows.ts";
import type { Problem } from "#schema/problem.ts";

const columns = ["year", "currency", "units_per_usd", "basis"] as const;

/** How the average of a currency was made, by what the file says of it. */
const publishers = {
  FRED: {
    fr: "Réserve fédérale américaine (FRED), moyenne annuelle",
    en: "US Federal Reserve (FRED), annual average",
  },
  "FRED DEXUSUK": {
    fr: "Réserve fédérale américaine (FRED, DEXUSUK) : 1 ÷ moyenne des cours quotidiens de l’année",
    en: "US Federal Reserve (FRED, DEXUSUK): 1 ÷ the mean of the year’s daily rates",
  },
  CBR: {
    fr: "Banque de Russie : moyenne des cours officiels du premier jour de chaque mois",
    en: "Bank of Russia: mean of the official rates on the first day of each month",
  },
} as const;

const terms = {
  fr: "Œuvre de l’État fédéral américain : domaine public.",
  en: "Work of the United States government: public domain.",
};
const termsOfRussia = {
  fr: "Usage libre avec mention de la source (conditions à vérifier).",
  en: "Free use with attribution (terms to be checked).",
};

export interface SeriesReading {
  readonly series: readonly YearSeries[];
  readonly problems: readonly Problem[];
}

/** One series a currency: units of it per US dollar, as the average of each year. */
export function ratesFrom(
  csv: string,
  file: string,
  names: (currency: string) => YearSeries["names"],
): SeriesReading {
  const { rows, problems } = checkedRows(csv, file, {
    columns,
    forms: {
      year: { form: /^20\d\d$/u, expected: "a year" },
      currency: { form: /^[A-Z]{3}$/u, expected: "a currency as EUR" },
      units_per_usd: { form: /^\d+\.?\d*$/u, expected: "units per US dollar" },
    },
    key: ["currency", "year"],
  });
  if (rows === undefined) return { series: [], problems };
  const currencies = [...new Set(rows.map(({ currency }) => currency))].toSorted();
  return {
    problems: [],
    series: currencies.map((currency) => {
      const own = rows.filter((row) => row.currency === currency);
      const isRussian = own[0]?.basis.includes("CBR") === true;
      const publisher = isRussian
        ? "CBR"
        : own[0]?.basis.includes("DEXUSUK") === true
          ? "FRED DEXUSUK"
          : "FRED";
      return {
        id: `usd-${currency.toLowerCase()}`,
        names: names(currency),
        measure: "units-per-usd-yearly-average",
        of: currency,
        publisher: publishers[publisher],
        url: isRussian ? "https://www.cbr.ru/" : "https://fred.stlouisfed.org/",
        terms: isRussian ? termsOfRussia : terms,
        values: own
          .map(({ year, units_per_usd }) => ({ year: Number(year), value: Number(units_per_usd) }))
          .toSorted((a, b) => a.year - b.year),
      };
    }),
  };
}
