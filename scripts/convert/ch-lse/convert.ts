import type { Observation } from "#schema/occupation.ts";
import { checkedRows, oneOf } from "../parts/checked-rows.ts";
import type { Conversion } from "../parts/conversion.ts";
import { namedOccupations } from "../parts/named-occupations.ts";
import { nationOf } from "../parts/nation.ts";
import { occupations } from "./occupations.ts";

const percentiles = ["p10", "p25", "p50", "p75", "p90"] as const;
const columns = [
  "year",
  "isco08",
  "sex",
  ...percentiles.map((name) => `monthly_${name}_chf` as const),
] as const;
type Cells = Readonly<Record<(typeof columns)[number], string>>;

const pay = { form: /^[1-9]\d*$/u, expected: "francs a month" };
const years = ["2012", "2014", "2016", "2018", "2020", "2022", "2024"];

/** Gross standardised monthly pay in Switzerland: a row a group of occupations, sex and year. */
export function convert(csv: string, file: string): Conversion {
  const { rows, problems } = checkedRows(csv, file, {
    columns,
    forms: {
      year: oneOf(years),
      sex: oneOf(["all", "men", "women"]),
      ...Object.fromEntries(percentiles.map((name) => [`monthly_${name}_chf`, pay])),
    },
    key: ["isco08", "sex", "year"],
    rising: percentiles.map((name) => `monthly_${name}_chf` as const),
  });
  if (rows === undefined) return { problems };
  return {
    problems: [],
    converted: {
      places: nationOf("ch", { fr: "Suisse", en: "Switzerland" }),
      occupations: namedOccupations(occupations, rows, ({ isco08 }) => isco08, observationOf),
    },
  };
}

function observationOf(cells: Cells): Observation {
  return {
    place: "ch",
    vintage: cells.year,
    sex: cells.sex,
    kind: "percentiles",
    ...Object.fromEntries(percentiles.map((name) => [name, Number(cells[`monthly_${name}_chf`])])),
  };
}
