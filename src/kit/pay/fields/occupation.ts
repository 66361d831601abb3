import type { DataSetSummary } from "#schema/market.ts";
import { dataChoice } from "../../fields/choice.ts";
import { textGiven, type Field, type Option } from "../../fields/field.ts";
import { summaryOf } from "./summary-of.ts";

/** Where no occupation of the data set stands for the role: an answer, never the first of the list. */
export const noOccupation = "none";

/** The role chooses the first: the occupation that matches it best. */
export function occupation(): Field<string> {
  return dataChoice({
    fallback: (at) => closestOccupation(summaryOf(at), textGiven(at, "role")),
    options: (at) => {
      const { occupations } = summaryOf(at);
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

/** The occupation that stands for a role, exactly or nearly. */
export function closestOccupation({ occupations }: DataSetSummary, roleId: string): string {
  for (const match of ["exact", "close", "broad"] as const) {
    const found = occupations.find(({ roles }) =>
      roles.some((one) => one.id === roleId && one.match === match),
    );
    if (found !== undefined) return found.id;
  }
  return noOccupation;
}
