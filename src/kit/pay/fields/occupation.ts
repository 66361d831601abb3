import { closestOccupation } from "#core/closest-occupation.ts";
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
    fallback: (at) => closestTo(textGiven(at, "role"), summaryOf(at)),
    options: (at) => {
      const { id, occupations } = summaryOf(at);
      // Which occupations there are is known once the data set is loaded.
      if (at.market.dataset(id) === undefined) return undefined;
      const all = occupations.map(({ id, names }): Option => ({ value: id, name: { names } }));
      const closest = closestTo(textGiven(at, "role"), summaryOf(at));
      return closest === noOccupation
        ? [{ value: noOccupation, name: { phrase: { key: "occupation.none" } } }, ...all]
        : all;
    },
    // One that stands for another role than the reader's is still a choice: without the field it could not be made.
    shown: (at) => {
      const summary = summaryOf(at);
      return summary.occupations.length > 1 || closestTo(textGiven(at, "role"), summary) === noOccupation;
    },
    alwaysInLinks: true,
  });
}

/** The id of the occupation that stands for a role, or `noOccupation`. */
export function closestTo(role: string, { occupations, opensOn }: DataSetSummary): string {
  return closestOccupation(occupations, role, opensOn.occupation)?.id ?? noOccupation;
}
