import type { Observation } from "#schema/occupation.ts";
import { checkedRows } from "../parts/checked-rows.ts";
import type { Conversion } from "../parts/conversion.ts";
import { readTable } from "../parts/read-table.ts";
import { allEmployees, departmentPlaces, townPlace, type TownCells } from "../parts/french-places.ts";
import { segments } from "./segments.ts";

type Column = keyof typeof segments;
const amounts = Object.keys(segments) as readonly Column[];
const columns = ["codgeo", "town", ...amounts] as const;

const amount = { form: /^\d{1,2}(?:\.\d)?$/u, expected: "euros an hour, with one decimal at most" };
const code = {
  form: /^(?:\d{2}|2[AB])\d{3}$/u,
  expected: "five characters of INSEE, for example 01004 or 2A004",
};

const geographyColumns = [
  "insee_code",
  "name",
  "department_code",
  "department",
  "population",
  "latitude",
  "longitude",
] as const;

/** Mean net pay by the hour of 2014: a row a town, 24 segments of category, sex and age. */
export function convert(csv: string, file: string, geography: string, geographyFile: string): Conversion {
  const { rows, problems } = checkedRows(csv, file, {
    columns,
    forms: { codgeo: code, ...Object.fromEntries(amounts.map((column) => [column, amount])) },
    key: ["codgeo"],
  });
  const towns = readTable(geography, geographyColumns, geographyFile);
  const all = [...problems, ...towns.problems];
  if (rows === undefined || all.length > 0) return { problems: all };
  const known = new Map<string, TownCells>(towns.rows.map(({ cells }) => [cells.insee_code, cells]));
  const departments = departmentPlaces([...known.values()]);
  return {
    problems: [],
    converted: {
      places: {
        country: "fr",
        names: { fr: "France", en: "France" },
        places: [
          ...departments,
          ...rows.map(({ codgeo, town }) => townPlace(codgeo, town, known.get(codgeo))),
        ],
      },
      occupations: new Map([["all", { ...allEmployees, observations: rows.flatMap(observationsOf) }]]),
    },
  };
}

function observationsOf(row: Readonly<Record<(typeof columns)[number], string>>): readonly Observation[] {
  return amounts.map((column) => ({
    place: `fr-${row.codgeo.toLowerCase()}`,
    ...segments[column],
    kind: "point",
    statistic: "mean",
    value: Math.round(Number(row[column]) * 10),
  }));
}
