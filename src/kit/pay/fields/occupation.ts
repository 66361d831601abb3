import type { DataSetSummary } from "#schema/market.ts";
import { dataChoice } from "../../fields/choice.ts";
import { textGiven, type Field, type Option } from "../../fields/field.ts";
import { summaryOf } from "./summary-of.ts";

/**
 * The value when no occupation of the data set matches the role. It leads to an answer of its own, not to the
 * first occupation in the list.
 */
export const noOccupation = "none";

/** The occupation. By default the one that matches the role best. */
export function occupation(): Field<string> {
  return dataChoice({
    fallback: (at) => closestOccupation(summaryOf(at), textGiven(at, "role")),
    options: (at) => {
      const { id, occupations } = summaryOf(at);
      // Which occupations there are is known once the data set is loaded.
      if (at.market.dataset(id) === undefined) return undefined;
      const all = occupations.map(({ id, names }): Option => ({ value: id, name: { names } }));
      const closest = closestOccupation(summaryOf(at), textGiven(at, "role"));
      return closest === noOccupation
        ? [{ value: noOccupation, name: { phrase: { key: "occupation.none" } } }, ...all]
        : all;
    },
    shown: (at) => summaryOf(at).occupations.length > 1,
    alwaysInLinks: true,
  });
}

/** The occupation that matches a role best; of several that match equally, the one the data set opens on. */
export function closestOccupation({ occupations, opensOn }: DataSetSummary, roleId: string): string {
  for (const match of ["exact", "close", "broad"] as const) {
    const found = occupations.filter(({ roles }) =>
      roles.some((one) => one.id === roleId && one.match === match),
    );
    const [first] = found;
    if (first !== undefined) return (found.find(({ id }) => id === opensOn.occupation) ?? first).id;
  }
  return noOccupation;
}
