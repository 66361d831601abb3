import type { Observation } from "#schema/occupation.ts";
import { checkedRows, oneOf } from "../parts/checked-rows.ts";
import type { Conversion } from "../parts/conversion.ts";
import { namedOccupations } from "../parts/named-occupations.ts";
import { nationOf } from "../parts/nation.ts";
import { occupations } from "./occupations.ts";

const statistics = ["p10", "p25", "p50", "p75", "p90", "mean"] as const;
const columns = [
  "year",
  "soc2020",
  "sex",
  "jobs",
  ...statistics.map((name) => `monthly_${name}` as const),
] as const;
type Cells = Readonly<Record<(typeof columns)[number], string>>;

const pay = { form: /^(?:[1-9]\d*)?$/u, expected: "pounds a month, or nothing" };
const forms = {
  year: oneOf(["2021", "2022", "2023", "2024"]),
  sex: oneOf(["all", "men", "women"]),
  jobs: { form: /^(?:[1-9]\d*)?$/u, expected: "jobs, or nothing" },
  ...Object.fromEntries(statistics.map((name) => [`monthly_${name}`, pay])),
};

/** Pay by occupation and sex of the British survey of employers: a row an occupation, sex and year. */
export function convert(csv: string, file: string): Conversion {
  const { rows, problems } = checkedRows(csv, file, {
    columns,
    forms,
    key: ["soc2020", "sex", "year"],
    rising: ["monthly_p10", "monthly_p25", "monthly_p50", "monthly_p75", "monthly_p90"],
  });
  if (rows === undefined) return { problems };
  return {
    problems: [],
    converted: {
      places: nationOf("gb", { fr: "Royaume-Uni", en: "United Kingdom" }),
      // Totals of several occupations have shorter codes: they have no name here, and are left out.
      occupations: namedOccupations(occupations, rows, ({ soc2020 }) => soc2020, observationOf),
    },
  };
}

function observationOf(cells: Cells): Observation {
  const { year, sex, jobs } = cells;
  const key = { place: "gb", vintage: year, sex };
  const entries = statistics.flatMap((name) => {
    const cell = cells[`monthly_${name}`];
    return cell === "" ? [] : [[name, Number(cell)] as const];
  });
  if (entries.length === 0) return { ...key, kind: "suppressed", reason: "not-published" };
  const employment = jobs === "" ? {} : { employment: Number(jobs) };
  return { ...key, kind: "percentiles", ...Object.fromEntries(entries), ...employment };
}
