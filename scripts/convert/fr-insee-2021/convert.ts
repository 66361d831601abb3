import { checkedRows } from "../parts/checked-rows.ts";
import type { Conversion } from "../parts/conversion.ts";
import { allEmployees, departmentPlace } from "../parts/french-places.ts";

/** Mean net pay by the hour of all employees, 2021: a row a department. Amounts are rounded to the cent. */
export function convert(csv: string, file: string): Conversion {
  const { rows, problems } = checkedRows(csv, file, {
    columns: ["department_code", "department", "hourly_net_mean_eur"],
    forms: {
      department_code: {
        form: /^(?:\d{2,3}|2[AB])$/u,
        expected: "a code of INSEE, for example 01, 2A or 974",
      },
      hourly_net_mean_eur: { form: /^\d{1,2}(?:\.\d+)?$/u, expected: "euros an hour" },
    },
    key: ["department_code"],
  });
  if (rows === undefined) return { problems };
  const france = { fr: "France", en: "France" };
  return {
    problems: [],
    converted: {
      places: {
        country: "fr",
        names: france,
        places: rows.map((row) => departmentPlace(row.department_code, row.department)),
      },
      occupations: new Map([
        [
          "all",
          {
            ...allEmployees,
            observations: rows.map((row) => ({
              place: `fr-${row.department_code.toLowerCase()}`,
              kind: "point",
              statistic: "mean",
              value: Math.round(Number(row.hourly_net_mean_eur) * 100),
            })),
          },
        ],
      ]),
    },
  };
}
