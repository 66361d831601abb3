import { oneOf } from "../parts/checked-rows.ts";
import type { Conversion } from "../parts/conversion.ts";
import { convertFapPoints, euros } from "../parts/fap-points.ts";

/** Median net monthly pay in France by occupation: a row an occupation and period. */
export function convert(csv: string, file: string): Conversion {
  return convertFapPoints<"fap2009" | "period" | "monthly_net_median_eur">(
    csv,
    file,
    {
      columns: ["fap2009", "period", "monthly_net_median_eur"],
      // All occupations together are of another period than each of them.
      forms: { period: oneOf(["2003-2005", "2016-2018", "2017-2019"]), monthly_net_median_eur: euros },
      key: ["fap2009", "period"],
    },
    ({ period, monthly_net_median_eur }) => ({
      vintage: period,
      value: Number(monthly_net_median_eur),
      statistic: "median",
    }),
  );
}
