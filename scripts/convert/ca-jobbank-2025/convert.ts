import type { Observation } from "#schema/occupation.ts";
import type { Place, PlaceFile } from "#schema/place.ts";
import { checkedRows, oneOf } from "../parts/checked-rows.ts";
import type { Conversion } from "../parts/conversion.ts";
import { namedOccupations } from "../parts/named-occupations.ts";
import { occupations } from "./occupations.ts";

/** The publisher's words for the amounts. "Low" and "high" are in most cases the 10th and the 90th percentile. */
const amounts = [
  ["low", "p10"],
  ["quartile1", "p25"],
  ["median", "p50"],
  ["quartile3", "p75"],
  ["high", "p90"],
  ["mean", "mean"],
] as const;
const columns = [
  "noc_2021",
  "title_en",
  "title_fr",
  "area_code",
  "area_en",
  "area_fr",
  "level",
  ...amounts.map(([name]) => name),
  "source",
  "geography_of_figure",
] as const;
type Column = (typeof columns)[number];
type Cells = Readonly<Record<Column, string>>;

const canada: Place = { id: "ca", names: { fr: "Canada", en: "Canada" }, kind: "country" };
/** A place the publisher gives figures of without tabling it: where the figures of the four provinces are pooled. */
const atlantic: Place = {
  id: "ca-atlantic",
  names: { fr: "Provinces de l’Atlantique", en: "Atlantic provinces" },
  kind: "region",
};

const wage = {
  form: /^(?:\d+(?:\.\d{1,2})?)?$/u,
  expected: "dollars an hour, for example 31.25, or nothing",
};

/** Hourly wages by occupation and region of Canada: a row an occupation and area. */
export function convert(csv: string, file: string): Conversion {
  const { rows, problems } = checkedRows<Column>(csv, file, {
    columns,
    forms: {
      noc_2021: oneOf(Object.keys(occupations)),
      area_code: { form: /^ER(?:\d{2}|\d{4})$/u, expected: "ER and two or four digits" },
      level: oneOf(["country", "province", "economic region"]),
      geography_of_figure: oneOf(["", "country", "province", "economic region", "Atlantic provinces"]),
      ...Object.fromEntries(amounts.map(([name]) => [name, wage])),
    },
    key: ["noc_2021", "area_code"],
    rising: ["low", "quartile1", "median", "quartile3", "high"],
    check: checkTitle,
  });
  if (rows === undefined) return { problems };
  return {
    problems: [],
    converted: {
      places: placesOf(rows),
      occupations: namedOccupations(occupations, rows, ({ noc_2021 }) => noc_2021, observationsOf),
    },
  };
}

function* checkTitle({ noc_2021, title_en, title_fr }: Cells) {
  const names = occupations[noc_2021]?.names;
  if (names === undefined || (title_en === names.en && title_fr === names.fr)) return;
  yield {
    id: "not-accepted" as const,
    field: title_en === names.en ? ("title_fr" as const) : ("title_en" as const),
    got: `"${title_en}", "${title_fr}"`,
    expected: `the titles of ${noc_2021} in occupations.ts`,
    fix: "Correct the code, or the titles there.",
  };
}

function placesOf(rows: readonly Cells[]): PlaceFile {
  const named = new Map(rows.map((cells) => [placeId(cells), cells]));
  const places = [...named].flatMap(([id, cells]): readonly Place[] => {
    if (cells.level === "country") return [];
    const names = { fr: dashed(cells.area_fr), en: dashed(cells.area_en) };
    if (cells.level === "province") return [{ id, names, kind: "province" }];
    return [{ id, names, kind: "region", region: provinceOf(cells, named) }];
  });
  return { country: "ca", names: canada.names, places: [canada, ...places, atlantic] };
}

/** The publisher's two hyphens stand for a dash between the names of two towns. */
function dashed(name: string): string {
  return name.replaceAll("--", "–");
}

/** The province an economic region lies in: its first two digits; a small province is tabled with four. */
function provinceOf({ area_code }: Cells, named: ReadonlyMap<string, Cells>): string {
  const short = `ca-${area_code.slice(2, 4)}`;
  return named.has(short) ? short : `ca-${area_code.slice(2)}`;
}

function placeId({ area_code, level }: Cells): string {
  return level === "country" ? canada.id : `ca-${area_code.slice(2)}`;
}

function observationsOf(cells: Cells): readonly Observation[] {
  const place = placeId(cells);
  const { level, geography_of_figure: geography } = cells;
  const entries = amounts.flatMap(([column, name]) =>
    cells[column] === "" ? [] : [[name, Math.round(Number(cells[column]) * 100)] as const],
  );
  if (entries.length === 0) return [{ place, kind: "suppressed", reason: "not-published" }];
  if (geography === "province" && level === "economic region") {
    return [{ place, kind: "stands-for", of: `ca-${cells.area_code.slice(2, 4)}` }];
  }
  const figure: Omit<Extract<Observation, { kind: "percentiles" }>, "place"> = {
    kind: "percentiles",
    ...Object.fromEntries(entries),
    // "Small area estimation": a model of the publisher's, not a count of answers.
    ...(cells.source.startsWith("SAE") ? { estimate: "model" as const } : {}),
  };
  if (geography !== "Atlantic provinces") return [{ place, ...figure }];
  return [
    { place, kind: "stands-for", of: atlantic.id },
    { place: atlantic.id, ...figure },
  ];
}
