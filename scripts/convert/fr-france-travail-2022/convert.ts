import { oneOf } from "../parts/checked-rows.ts";
import type { Conversion } from "../parts/conversion.ts";
import { fapOccupations } from "../parts/fap-occupations.ts";
import { convertFapPoints, euros } from "../parts/fap-points.ts";

const levels: Readonly<Record<string, string>> = { SAL1: "beginner", SAL2: "experienced", SAL3: "all" };

/** Gross monthly pay in post, France: a row an occupation and level. */
export function convert(csv: string, file: string): Conversion {
  return convertFapPoints<"year" | "fap2009" | "code" | "monthly_gross_eur">(
    csv,
    file,
    {
      columns: ["year", "fap2009", "code", "monthly_gross_eur"],
      forms: {
        year: oneOf(["2022"]),
        fap2009: oneOf(Object.keys(fapOccupations)),
        code: oneOf(Object.keys(levels)),
        monthly_gross_eur: euros,
      },
      key: ["fap2009", "code"],
    },
    ({ code, monthly_gross_eur }) => ({ level: levels[code], value: Number(monthly_gross_eur) }),
  );
}
