import type { DataSetSummary } from "#schema/market.ts";
import { dataChoice } from "../../fields/choice.ts";
import type { Field } from "../../fields/field.ts";

export function role(settings: { readonly default: string }): Field<string> {
  return dataChoice({
    fallback: () => settings.default,
    options: ({ market }) => market.roles.map(({ id, names }) => ({ value: id, name: { names } })),
  });
}

/** A data set, always named in links: which one a tool opens on depends on its reader. */
export function dataset(settings: {
  readonly default: string;
  /** What links meant before they named the data set. */
  readonly inOldLinks?: string;
  /** Those the tool can work with. */
  readonly fits?: (summary: DataSetSummary) => boolean;
}): Field<string> {
  const { fits = () => true } = settings;
  return dataChoice({
    fallback: () => settings.default,
    options: ({ market }) =>
      market.datasets.filter(fits).map(({ id, shortTitle }) => ({ value: id, name: { names: shortTitle } })),
    alwaysInLinks: true,
    inOldLinks: settings.inOldLinks,
  });
}
