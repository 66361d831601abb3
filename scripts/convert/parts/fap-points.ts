import type { Observation } from "#schema/occupation.ts";
import { checkedRows, type TableRules } from "./checked-rows.ts";
import type { Conversion } from "./conversion.ts";
import { fapOccupations } from "./fap-occupations.ts";
import { namedOccupations } from "./named-occupations.ts";
import { nationOf } from "./nation.ts";

/** The form of an amount in both French files. */
export const euros = { form: /^[1-9]\d*$/u, expected: "euros a month" };

/** A French file of one amount a row, of an occupation of FAP 2009 in the whole nation. */
export function convertFapPoints<Column extends string>(
  csv: string,
  file: string,
  rules: Omit<TableRules<Column | "fap2009">, "rising">,
  pointOf: (
    cells: Readonly<Record<Column, string>>,
  ) => Omit<Extract<Observation, { kind: "point" }>, "place" | "kind">,
): Conversion {
  const { rows, problems } = checkedRows(csv, file, { ...rules, rising: [] });
  if (rows === undefined) return { problems };
  return {
    problems: [],
    converted: {
      places: nationOf("fr", { fr: "France", en: "France" }),
      occupations: namedOccupations(
        fapOccupations,
        rows,
        ({ fap2009 }) => fap2009,
        (cells) => ({ place: "fr", kind: "point", ...pointOf(cells) }),
      ),
    },
  };
}
