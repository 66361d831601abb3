import { checkedRows } from "../parts/checked-rows.ts";
import type { SeriesReading } from "./rates.ts";

const columns = ["year", "country_code", "cpi_inflation_pct"] as const;

/** The countries of this site, by the code of the World Bank. */
const countries = {
  BEL: ["be", "Belgique", "Belgium"],
  CAN: ["ca", "Canada", "Canada"],
  CHE: ["ch", "Suisse", "Switzerland"],
  DEU: ["de", "Allemagne", "Germany"],
  ESP: ["es", "Espagne", "Spain"],
  FRA: ["fr", "France", "France"],
  GBR: ["gb", "Royaume-Uni", "United Kingdom"],
  RUS: ["ru", "Russie", "Russia"],
  USA: ["us", "États-Unis", "United States"],
} as const;

/** One series a country: the change of consumer prices on the year before, in percent. It is not an index. */
export function pricesFrom(csv: string, file: string): SeriesReading {
  const { rows, problems } = checkedRows(csv, file, {
    columns,
    forms: {
      year: { form: /^20\d\d$/u, expected: "a year" },
      cpi_inflation_pct: { form: /^-?\d+\.?\d*$/u, expected: "a change in percent" },
    },
    key: ["country_code", "year"],
  });
  if (rows === undefined) return { series: [], problems };
  return {
    problems: [],
    series: Object.entries(countries).map(([code, [id, fr, en]]) => ({
      id: `prices-${id}`,
      names: { fr: `Prix à la consommation : ${fr}`.replace(" :", "\u00A0:"), en: `Consumer prices: ${en}` },
      measure: "consumer-prices-yearly-change",
      of: id,
      publisher: {
        fr: "Banque mondiale, FP.CPI.TOTL.ZG (variation annuelle en %)",
        en: "World Bank, FP.CPI.TOTL.ZG (yearly change in %)",
      },
      url: "https://data.worldbank.org/indicator/FP.CPI.TOTL.ZG",
      terms: { fr: "CC BY 4.0 (Banque mondiale).", en: "CC BY 4.0 (World Bank)." },
      values: rows
        .filter((row) => row.country_code === code)
        .map(({ year, cpi_inflation_pct }) => ({ year: Number(year), value: Number(cpi_inflation_pct) }))
        .toSorted((a, b) => a.year - b.year),
    })),
  };
}
