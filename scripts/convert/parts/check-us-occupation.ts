import { sayValue } from "#schema/say-value.ts";
import type { Finding } from "./conversion.ts";
import { usOccupations } from "./us-occupations.ts";

/** A row's code is one that has a French name, and its title is that of the code. */
export function* checkUsOccupation(
  cells: Readonly<Record<"soc" | "occupation", string>>,
): Generator<Finding<"soc" | "occupation">> {
  const known = usOccupations[cells.soc];
  if (known === undefined) {
    yield {
      id: "not-accepted",
      field: "soc",
      got: sayValue(cells.soc),
      expected: `one of ${Object.keys(usOccupations).join(", ")}`,
      fix: "Correct the code, or name the occupation in both languages in us-occupations.ts.",
    };
  } else if (cells.occupation !== known.names.en) {
    yield {
      id: "not-accepted",
      field: "occupation",
      got: sayValue(cells.occupation),
      expected: `"${known.names.en}", the title of ${cells.soc}`,
      fix: "Correct the code or the title.",
    };
  }
}
