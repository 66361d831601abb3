import type { DataSetSummary } from "#schema/market.ts";
import { isOwnId } from "#schema/own-data.ts";
import { dataChoice } from "../../fields/choice.ts";
import { refused, type Field, type Option } from "../../fields/field.ts";

export function role(settings: { readonly default: string }): Field<string> {
  return dataChoice({
    fallback: () => settings.default,
    options: ({ market }) => market.roles.map(({ id, names }) => ({ value: id, name: { names } })),
  });
}

/** Wages that an administration sets for a period, such as those for visas, are not what the market pays. */
export function isMarket({ split, vintages }: DataSetSummary): boolean {
  return split !== true && vintages.every(({ valid }) => valid === undefined);
}

/** The data set. Links always name it, because the default depends on the reader. */
export function dataset(settings: {
  readonly default: string;
  /** The data set of old links, which did not name one. */
  readonly inOldLinks?: string;
  /** Whether the tool can work with a data set. By default it works with those whose places are all loaded. */
  readonly fits?: (summary: DataSetSummary) => boolean;
  /** What may be chosen instead of a data set, and is at first. */
  readonly instead?: Option;
}): Field<string> {
  const { fits = ({ split }) => split !== true, instead } = settings;
  const among = dataChoice({
    // The one that leads the reader's country, if the tool can work with it.
    fallback: ({ market }) =>
      instead?.value ??
      market.datasets.find((one) => one.leads === true && one.country === market.country && fits(one))?.id ??
      settings.default,
    options: ({ market }) => [
      ...(instead === undefined ? [] : [instead]),
      ...market.datasets
        .filter(fits)
        .map(({ id, shortTitle }) => ({ value: id, name: { names: shortTitle } })),
    ],
    alwaysInLinks: instead === undefined,
    inOldLinks: settings.inOldLinks,
  });
  return {
    ...among,
    // A reader's own data set is on their device alone: a link to it is sound, and leads nowhere else.
    fromText(text, at) {
      const taken = among.fromText(text, at);
      return isOwnId(text) && !("value" in taken) ? refused("not-here", text) : taken;
    },
  };
}
