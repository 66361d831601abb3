import { checkedRows, oneOf } from "../parts/checked-rows.ts";
import type { Conversion } from "../parts/conversion.ts";
import { fapOccupations } from "../parts/fap-occupations.ts";
import { namedOccupations } from "../parts/named-occupations.ts";
import { nationOf } from "../parts/nation.ts";

const levels: Readonly<Record<string, string>> = { SAL1: "beginner", SAL2: "experienced", SAL3: "all" };

/** Gross monthly pay in post, France: a row an occupation and level. */
export function convert(csv: string, file: string): Conversion {
  const { rows, problems } = checkedRows(csv, file, {
    columns: ["year", "fap2009", "code", "monthly_gross_eur"],
    forms: {
      year: oneOf(["2022"]),
      fap2009: oneOf(Object.keys(fapOccupations)),
      code: oneOf(Object.keys(levels)),
      monthly_gross_eur: { form: /^[1-9]\d*$/u, expected: "euros a month" },
    },
    key: ["fap2009", "code"],
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
        ({ code, monthly_gross_eur }) => ({
          place: "fr",
          level: levels[code],
          kind: "point",
          value: Number(monthly_gross_eur),
        }),
      ),
    },
  };
}
