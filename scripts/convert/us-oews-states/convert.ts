import type { Observation } from "#schema/occupation.ts";
import { checkUsOccupation } from "../parts/check-us-occupation.ts";
import { checkedRows, oneOf } from "../parts/checked-rows.ts";
import type { Conversion } from "../parts/conversion.ts";
import { namedOccupations } from "../parts/named-occupations.ts";
import { usOccupations } from "../parts/us-occupations.ts";
import { usPlaces } from "../parts/us-places.ts";
import { stateCodes, stateId, usStates } from "../parts/us-states.ts";

const statistics = ["p10", "p25", "p50", "p75", "p90", "mean"] as const;
const columns = [
  "year",
  "soc",
  "occupation",
  "state",
  "employment",
  ...statistics.map((name) => `annual_${name}` as const),
] as const;
type Cells = Readonly<Record<(typeof columns)[number], string>>;

const wage = { form: /^(?:[1-9]\d*)?$/u, expected: "dollars a year, or nothing" };
const forms = {
  year: oneOf(["2025"]),
  state: oneOf(["US", ...stateCodes]),
  employment: { form: /^(?:[1-9]\d*)?$/u, expected: "people, or nothing" },
  ...Object.fromEntries(statistics.map((name) => [`annual_${name}`, wage])),
};

/** The state percentiles of the US Bureau of Labor Statistics, May 2025: a row an occupation and state. */
export function convert(csv: string, file: string): Conversion {
  const { rows, problems } = checkedRows(csv, file, {
    columns,
    forms,
    key: ["soc", "state"],
    rising: ["annual_p10", "annual_p25", "annual_p50", "annual_p75", "annual_p90"],
    check: checkUsOccupation,
  });
  if (rows === undefined) return { problems };
  return {
    problems: [],
    converted: {
      places: usPlaces(usStates),
      occupations: namedOccupations(usOccupations, rows, ({ soc }) => soc, observationOf),
    },
  };
}

function observationOf(cells: Cells): Observation {
  const place = cells.state === "US" ? "us" : stateId(cells.state);
  const wages = statistics.flatMap((name) => {
    const cell = cells[`annual_${name}`];
    return cell === "" ? [] : [[name, Number(cell)] as const];
  });
  if (wages.length === 0) return { place, kind: "suppressed", reason: "not-published" };
  return {
    place,
    kind: "percentiles",
    ...Object.fromEntries(wages),
    ...(cells.employment === "" ? {} : { employment: Number(cells.employment) }),
  };
}
