import type { Market } from "#schema/market.ts";
import type { Language } from "#schema/text.ts";
import { catalog, datasets } from "./catalog.ts";
import { market } from "./market.ts";

const files = import.meta.glob<{ readonly code: string; readonly country: string }>(
  "../../../content/*/language.json",
  { import: "default", eager: true },
);

/** The country that pages in a language are built for, before a reader chooses one. */
export function builtCountry(language: Language): string {
  const found = Object.values(files).find(({ code }) => code === language)?.country;
  if (found === undefined) throw new Error(`content/${language}/language.json names no country.`);
  return found;
}

export interface ReaderCountry {
  readonly code: string;
  readonly name: string;
  /** The data set that tools open on there. */
  readonly dataset: string;
}

/** The countries that a reader can choose: those with a data set that leads them, by name. */
export function readerCountries(language: Language): readonly ReaderCountry[] {
  return datasets
    .flatMap(({ dataset: { id, country, leads } }) =>
      leads === true
        ? [{ code: country, name: catalog.places.get(country)?.names[language] ?? country, dataset: id }]
        : [],
    )
    .toSorted((a, b) => a.name.localeCompare(b.name, language));
}

const markets = new Map<Language, Market>();

/** The market of all data, with the country that pages in this language open on. */
export function marketFor(language: Language): Market {
  const known = markets.get(language) ?? Object.freeze({ ...market, country: builtCountry(language) });
  markets.set(language, known);
  return known;
}
