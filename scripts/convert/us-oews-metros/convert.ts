import type { Observation } from "#schema/occupation.ts";
import { checkUsOccupation } from "../parts/check-us-occupation.ts";
import { checkedRows, oneOf } from "../parts/checked-rows.ts";
import type { Conversion } from "../parts/conversion.ts";
import { namedOccupations } from "../parts/named-occupations.ts";
import { usOccupations } from "../parts/us-occupations.ts";
import { stateOf, statesAround } from "../parts/us-states.ts";
import { usPlaces } from "../parts/us-places.ts";

const statistics = ["p10", "p25", "p50", "p75", "p90", "mean"] as const;
const columns = [
  "year",
  "soc",
  "occupation",
  "area_code",
  "area_name",
  "employment",
  ...statistics.map((name) => `annual_${name}` as const),
] as const;
type Cells = Readonly<Record<(typeof columns)[number], string>>;

const wage = { form: /^(?:[1-9]\d*|#)?$/u, expected: "dollars a year, # (withheld) or nothing" };
const forms = {
  year: oneOf(["2024"]),
  area_code: { form: /^(?:US|\d{5})$/u, expected: "US or the five digits of a metropolitan area" },
  area_name: {
    form: /^(?:United States|.+, [A-Z]{2}(?:-[A-Z]{2})*)$/u,
    expected: "a name that ends with its states",
  },
  employment: { form: /^(?:[1-9]\d*)?$/u, expected: "people, or nothing" },
  ...Object.fromEntries(statistics.map((name) => [`annual_${name}`, wage])),
};

/**
 * The metropolitan percentiles of the US Bureau of Labor Statistics, May 2024: a row an occupation and area. The
 * nation is left out: it stands in `us-oews`, and would be ranked among its own areas here.
 */
export function convert(csv: string, file: string): Conversion {
  const { rows, problems } = checkedRows(csv, file, {
    columns,
    forms,
    key: ["soc", "area_code"],
    rising: ["annual_p10", "annual_p25", "annual_p50", "annual_p75", "annual_p90"],
    check: checkUsOccupation,
  });
  if (rows === undefined) return { problems };
  const areas = rows.filter(({ area_code }) => area_code !== "US");
  const named = new Map(areas.map((cells) => [placeId(cells), cells.area_name]));
  const places = [...named].map(([id, name]) => ({
    id,
    names: { fr: name, en: name },
    kind: "area" as const,
    region: stateOf(name),
  }));
  return {
    problems: [],
    converted: {
      places: usPlaces([...statesAround(places), ...places]),
      occupations: namedOccupations(usOccupations, areas, ({ soc }) => soc, observationOf),
    },
  };
}

function observationOf(cells: Cells): Observation {
  return {
    place: placeId(cells),
    kind: "percentiles",
    ...Object.fromEntries(
      statistics.flatMap((name) => {
        const cell = cells[`annual_${name}`];
        if (cell === "") return [];
        // The copy marks so what the publisher did not give: top-coded or withheld, it cannot be told which.
        return [[name, cell === "#" ? { withheld: "not-published" } : Number(cell)]];
      }),
    ),
    ...(cells.employment === "" ? {} : { employment: Number(cells.employment) }),
  };
}

function placeId({ area_code }: Cells): string {
  return `us-${area_code}`;
}
