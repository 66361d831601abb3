import type { Dimension, Scheme } from "#schema/scheme.ts";
import { dataChoice } from "../../fields/choice.ts";
import type { Field, Option, Situation } from "../../fields/field.ts";
import { summaryOf } from "./summary-of.ts";

export function level(): Field<string> {
  return dimension("level", (at) => summaryOf(at).opensOn.level);
}

/**
 * A value of a dimension that the data set declares: sex, age or category. Not asked if the data set declares
 * none.
 */
export function dimension(
  name: Dimension,
  opensOn: (at: Situation) => string | undefined = () => undefined,
): Field<string> {
  return dataChoice({
    control: "segments",
    fallback: (at) => opensOn(at) ?? valuesOf(name, at)[0]?.value ?? "none",
    // The values are known once the data set is loaded.
    options: (at) => (at.market.dataset(summaryOf(at).id) === undefined ? undefined : valuesOf(name, at)),
    label: (at) => schemeOf(name, at)?.label,
    shown: (at) => valuesOf(name, at).length > 1,
  });
}

function schemeOf(name: Dimension, at: Situation): Scheme | undefined {
  return at.market.schemes.find(({ id }) => id === summaryOf(at).dimensions[name]);
}

function valuesOf(name: Dimension, at: Situation): readonly Option[] {
  return (schemeOf(name, at)?.values ?? []).map(({ id, name: names, explanation }) => ({
    value: id,
    name: { names },
    explanation,
  }));
}

/**
 * The vintage of the figures, by default the latest. Links always name it, since a later one may be
 * published.
 */
export function vintage(): Field<string> {
  return dataChoice({
    fallback: (at) => summaryOf(at).vintages.at(-1)?.id ?? "none",
    // All but the latest are known once the data set is loaded.
    options: (at) =>
      at.market
        .dataset(summaryOf(at).id)
        ?.vintages.toReversed()
        .map(({ id, names }) => ({ value: id, name: { names } })),
    alwaysInLinks: true,
  });
}
