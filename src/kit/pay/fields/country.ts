import { dataChoice } from "../../fields/choice.ts";
import type { Field } from "../../fields/field.ts";

/**
 * The country whose rules apply: the reader's, if it is among those known, else "other". Links always name it, because
 * the default depends on the reader.
 */
export function country(settings: { readonly values: readonly string[] }): Field<string> {
  const all = [...settings.values, "other"];
  return dataChoice({
    fallback: ({ market }) => all.find((one) => one === market.country) ?? "other",
    options: () => all.map((value) => ({ value, name: { phrase: { key: `country.${value}` } } })),
    alwaysInLinks: true,
  });
}
