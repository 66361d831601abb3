import type { Observation } from "#schema/occupation.ts";
import { checkedRows, oneOf } from "../parts/checked-rows.ts";
import type { Conversion } from "../parts/conversion.ts";
import { namedOccupations } from "../parts/named-occupations.ts";
import { nationOf } from "../parts/nation.ts";
import { occupations } from "./occupations.ts";

const columns = ["year", "kldb2010", "level_de", "sex", "monthly_mean_eur", "monthly_median_eur"] as const;
type Cells = Readonly<Record<(typeof columns)[number], string>>;

/** The fifth digit of the code, as the publisher names it. 3 and 4 after a 9 are supervision and management. */
const levels: Readonly<Record<string, string>> = { Fachkraft: "2", Spezialist: "3", Experte: "4" };
const posts = ["Aufsicht", "Führung"];

const pay = { form: /^[1-9]\d*$/u, expected: "euros a month" };

/** Gross monthly pay of full-time employees in Germany: a row an occupation with its requirement level, and sex. */
export function convert(csv: string, file: string): Conversion {
  const { rows, problems } = checkedRows(csv, file, {
    columns,
    forms: {
      year: oneOf(["2025"]),
      level_de: oneOf(["", ...Object.keys(levels), ...posts]),
      sex: oneOf(["all", "men", "women"]),
      monthly_mean_eur: pay,
      monthly_median_eur: pay,
    },
    key: ["kldb2010", "sex"],
    rising: [],
    check: function* ({ kldb2010, level_de }) {
      const digit = levels[level_de];
      if (digit === undefined || (kldb2010.length === 5 && kldb2010.endsWith(digit))) return;
      yield {
        id: "not-accepted",
        field: "level_de",
        got: `"${level_de}"`,
        expected: `the level of the last digit of ${kldb2010}`,
        fix: "Correct the code or the level.",
      };
    },
  });
  if (rows === undefined) return { problems };
  // Groups of several occupations have no level: they would be counted twice.
  const single = rows.filter(({ level_de }) => level_de !== "");
  return {
    problems: [],
    converted: {
      places: nationOf("de", { fr: "Allemagne", en: "Germany" }),
      occupations: namedOccupations(occupations, single, occupationOf, observationOf),
    },
  };
}

function occupationOf({ kldb2010, level_de }: Cells): string {
  return levels[level_de] === undefined ? kldb2010 : kldb2010.slice(0, 4);
}

function observationOf(cells: Cells): Observation {
  const level = levels[cells.level_de];
  return {
    place: "de",
    ...(level === undefined ? {} : { level }),
    sex: cells.sex,
    kind: "percentiles",
    p50: Number(cells.monthly_median_eur),
    mean: Number(cells.monthly_mean_eur),
  };
}
