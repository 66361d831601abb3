import type { Observation } from "#schema/occupation.ts";
import { employmentOf, risingWages, wageColumns, wageForms, wagesOf } from "../parts/annual-wages.ts";
import { checkUsOccupation } from "../parts/check-us-occupation.ts";
import { checkedRows, oneOf } from "../parts/checked-rows.ts";
import type { Conversion } from "../parts/conversion.ts";
import { namedOccupations } from "../parts/named-occupations.ts";
import { usOccupations } from "../parts/us-occupations.ts";
import { usPlaces } from "../parts/us-places.ts";
import { stateCodes, stateId, usStates } from "../parts/us-states.ts";

const columns = ["year", "soc", "occupation", "state", "employment", ...wageColumns] as const;
type Cells = Readonly<Record<(typeof columns)[number], string>>;

const forms = { ...wageForms(""), year: oneOf(["2025"]), state: oneOf(["US", ...stateCodes]) };

/** The state percentiles of the US Bureau of Labor Statistics, May 2025: a row an occupation and state. */
export function convert(csv: string, file: string): Conversion {
  const { rows, problems } = checkedRows(csv, file, {
    columns,
    forms,
    key: ["soc", "state"],
    rising: risingWages,
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
  const wages = wagesOf(cells);
  if (Object.keys(wages).length === 0) return { place, kind: "suppressed", reason: "not-published" };
  return { place, kind: "percentiles", ...wages, ...employmentOf(cells) };
}
