/**
 * Writes data/holidays/<country>.json: the public holidays of the countries this site knows, from the library
 * date-holidays. Run it when the library has a new version, or to add years or a country to the two lists below.
 */
import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import Holidays from "date-holidays";
import about from "date-holidays/package.json" with { type: "json" };
import { frenchName } from "./french-holiday-names.mjs";

export const countries = ["be", "ca", "ch", "de", "es", "fr", "gb", "ru", "us"];
const years = [2026, 2027, 2028, 2029, 2030, 2031];
const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** With the apostrophe of printed text, as everywhere on the site: the library writes a typewriter's. */
const typeset = (name) => name.replaceAll("'", "’");

/** The public holidays of a place by day, named in French and in English where the library has both. */
function daysOf(...place) {
  const named = (language) => new Holidays(...place, { languages: [language], types: ["public"] });
  const [fr, en] = [named("fr"), named("en")];
  return years.flatMap((year) => {
    const french = new Map(fr.getHolidays(year).map((one) => [one.date.slice(0, 10) + one.rule, one.name]));
    return en.getHolidays(year).map(({ date, rule, name }) => {
      const day = date.slice(0, 10);
      return { day, name: { fr: typeset(french.get(day + rule) ?? name), en: typeset(name) } };
    });
  });
}

/** "Bas-Rhin", not "Département Bas-Rhin". */
const shortName = (name) => name.replace(/^Département (?:et région d'outre-mer )?/u, "");

/** The file of a country, as the catalogue reads it. */
export function holidaysOf(country) {
  const code = country.toUpperCase();
  const [french, english] = ["fr", "en"].map((language) => new Holidays().getStates(code, language) ?? {});
  const regions = Object.keys(english).sort(byText);
  const found = new Map();
  const add = (region, { day, name }) => {
    const key = `${day} ${name.en}`;
    const one = found.get(key) ?? { day, name, nation: false, regions: new Set() };
    if (region === undefined) one.nation = true;
    else one.regions.add(region.toLowerCase());
    found.set(key, one);
  };
  for (const one of daysOf(code)) add(undefined, one);
  for (const region of regions) for (const one of daysOf(code, region)) add(region, one);
  // The same name in the same regions stands once, with all its days.
  const grouped = new Map();
  for (const { day, name, nation, regions: where } of found.values()) {
    const everywhere = nation && where.size === regions.length;
    const list = everywhere ? undefined : [...where].sort(byText);
    const key = JSON.stringify([name.en, nation, list]);
    const one = grouped.get(key) ?? {
      name: { ...name, fr: frenchName(country, name.fr) },
      ...(nation && { nation }),
      ...(list && { regions: list }),
      days: [],
    };
    one.days.push(day);
    grouped.set(key, one);
  }
  const holidays = [...grouped.values()].map((one) => ({ ...one, days: one.days.sort(byText) }));
  return {
    country,
    from: `${years[0]}-01-01`,
    until: `${years.at(-1)}-12-31`,
    source: {
      name: `date-holidays ${about.version}`,
      url: "https://github.com/commenthol/date-holidays",
      licence: "CC BY-SA 3.0",
    },
    regions: regions.map((id) => ({
      id: id.toLowerCase(),
      name: {
        fr: typeset(frenchName(country, shortName(french[id] ?? english[id]))),
        en: typeset(shortName(english[id])),
      },
    })),
    holidays: holidays.sort((a, b) => byText(a.days[0], b.days[0]) || byText(a.name.en, b.name.en)),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  for (const country of countries)
    writeFileSync(`data/holidays/${country}.json`, `${JSON.stringify(holidaysOf(country), undefined, 1)}\n`);
