import type { DataSet } from "#schema/dataset.ts";
import type { Localised } from "#schema/text.ts";
import type { Origin } from "../../result/table.ts";

interface Named {
  readonly names: Localised;
}

/** Where figures of pay come from: a data set, or what a role is paid in a country, which says the same of itself. */
export function originOf(
  { title, basis, component }: Pick<DataSet, "title" | "basis" | "component">,
  occupation: Named,
  vintage: Named,
): Origin {
  return { occupation: occupation.names, vintage: vintage.names, title, basis, component };
}
