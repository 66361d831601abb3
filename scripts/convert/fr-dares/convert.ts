import { checkedRows, oneOf } from "../parts/checked-rows.ts";
import type { Conversion } from "../parts/conversion.ts";
import { fapOccupations } from "../parts/fap-occupations.ts";
import { namedOccupations } from "../parts/named-occupations.ts";
import { nationOf } from "../parts/nation.ts";

/** Median net monthly pay in France by occupation: a row an occupation and period. */
export function convert(csv: string, file: string): Conversion {
  const { rows, problems } = checkedRows(csv, file, {
    columns: ["fap2009", "period", "monthly_net_median_eur"],
    // All occupations together are of another period than each of them.
    forms: {
      period: oneOf(["2003-2005", "2016-2018", "2017-2019"]),
      monthly_net_median_eur: { form: /^[1-9]\d*$/u, expected: "euros a month" },
    },
    key: ["fap2009", "period"],
    rising: [],
  });
  if (rows === undefined) return { problems };
  return {
    problems: [],
    converted: {
      places: nationOf("fr", { fr: "France", en: "France" }),
      occupations: namedOccupations(
        fapOccupations,
        rows,
        ({ fap2009 }) => fap2009,
        ({ period, monthly_net_median_eur }) => ({
          place: "fr",
          vintage: period,
          kind: "point",
          value: Number(monthly_net_median_eur),
          statistic: "median",
        }),
      ),
    },
  };
}
