import type { Observation } from "#schema/occupation.ts";
import { employmentOf, risingWages, wageColumns, wageForms, wagesOf } from "../parts/annual-wages.ts";
import { checkUsOccupation } from "../parts/check-us-occupation.ts";
import { checkedRows, oneOf } from "../parts/checked-rows.ts";
import type { Conversion } from "../parts/conversion.ts";
import { namedOccupations } from "../parts/named-occupations.ts";
import { usOccupations } from "../parts/us-occupations.ts";
import { stateOf, statesAround } from "../parts/us-states.ts";
import { usPlaces } from "../parts/us-places.ts";

const columns = [
  "year",
  "soc",
  "occupation",
  "area_code",
  "area_name",
  "employment",
  ...wageColumns,
] as const;
type Cells = Readonly<Record<(typeof columns)[number], string>>;

const forms = {
  ...wageForms("#"),
  year: oneOf(["2024"]),
  area_code: { form: /^(?:US|\d{5})$/u, expected: "US or the five digits of a metropolitan area" },
  area_name: {
    form: /^(?:United States|.+, [A-Z]{2}(?:-[A-Z]{2})*)$/u,
    expected: "a name that ends with its states",
  },
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
    rising: risingWages,
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
  return { place: placeId(cells), kind: "percentiles", ...wagesOf(cells), ...employmentOf(cells) };
}

function placeId({ area_code }: Cells): string {
  return `us-${area_code}`;
}
