import { describe, expect, it } from "vitest";
import { languages } from "#schema/names.ts";
import { base, files, read } from "./dist.ts";
import { api, numberIn, rowsOf, sectionOf, textOf, type Row } from "./read-page.ts";

interface Index {
  readonly datasets: readonly {
    readonly id: string;
    readonly country: string;
    readonly unit: { readonly decimals: number };
  }[];
}
interface About {
  readonly reviewed: string;
  readonly url?: string;
  readonly inShort?: Record<string, string>;
  readonly vintages: readonly { readonly id: string }[];
  readonly places: readonly string[];
  readonly occupations: readonly { readonly id: string; readonly names: Record<string, string> }[];
  readonly readings: readonly { readonly text: Record<string, string> }[];
  readonly publisher: Record<string, string>;
  readonly title: Record<string, string>;
  readonly terms: Record<string, string>;
}

const datasets = (api("index.json") as Index).datasets.map((dataset) => ({
  ...dataset,
  occupations: (api(`datasets/${dataset.id}/dataset.json`) as About).occupations,
}));
const cases = datasets.flatMap((dataset) => languages.map((language) => ({ ...dataset, language })));

/** Hyndman–Fan type 7, written here again: the page is held against another hand. */
function type7(sorted: readonly number[], p: number): number {
  const at = (sorted.length - 1) * p;
  const below = Math.floor(at);
  const [a = NaN, b = a] = [sorted[below], sorted[Math.min(below + 1, sorted.length - 1)]];
  return a * (1 - (at - below)) + b * (at - below);
}

interface InParts {
  readonly parts?: readonly { readonly path: string; readonly places: number }[];
}

/** The list of a file of the API, or of the files that it names in its place because it would be too large. */
function whole(folder: string, name: string, list: string): readonly unknown[] {
  const file = api(`${folder}/${name}.json`) as InParts & Readonly<Record<string, readonly unknown[]>>;
  return file.parts === undefined
    ? (file[list] ?? [])
    : file.parts.flatMap(({ path }) => whole(folder, path, list));
}

const observationsOf = (id: string, occupation: string): readonly Row[] =>
  whole(`datasets/${id}`, occupation, "observations") as readonly Row[];

/** Places that others of the data set lie in, and countries: they are not spread among their own parts. */
function totalsOf(country: string, { places }: About): ReadonlySet<string> {
  const all = whole("places", country, "places") as readonly {
    readonly id: string;
    readonly kind: string;
    readonly region?: string;
  }[];
  const here = all.filter(({ id }) => places.includes(id));
  const regions = new Set(here.map(({ region }) => region));
  return new Set(here.filter(({ id, kind }) => kind === "country" || regions.has(id)).map(({ id }) => id));
}

/** The lines a table of a spread must have, from the API's rows: level, kind and bound. */
function linesOf(
  rows: readonly Row[],
  about: About,
  totals: ReadonlySet<string>,
): readonly (readonly number[])[] {
  const latest = about.vintages.at(-1)?.id;
  const asked = rows.filter(
    ({ place, category, sex, age, vintage = latest }) =>
      !totals.has(place) &&
      vintage === latest &&
      [category, sex, age].every((one) => one === undefined || one === "all"),
  );
  const lines = new Map<string, number[]>();
  // Figures of no level come last.
  for (const level of [...new Set(asked.map((row) => row.level ?? "~"))].sort()) {
    for (const row of asked.filter((one) => (one.level ?? "~") === level)) {
      for (const bound of ["low", "high", "value", "p50"] as const) {
        const amount = row[bound];
        if (typeof amount !== "number") continue;
        const key = `${level} ${row.kind} ${bound}`;
        lines.set(key, [...(lines.get(key) ?? []), amount]);
      }
    }
  }
  return [...lines.values()];
}

describe.each(cases)("the page of $id in $language", ({ id, country, language, unit, occupations }) => {
  const html = read(`${language}/data/${id}/index.html`);
  const about = api(`datasets/${id}/dataset.json`) as About;
  const compared = about.places.length > 1;
  const spread = compared ? sectionOf(html, "spread") : "";
  const shown = occupations.find(({ names }) =>
    textOf(sectionOf(html, compared ? "spread" : "figures")).includes(names[language] ?? "?"),
  );
  const observations = observationsOf(id, shown?.id ?? "");
  const lines = linesOf(observations, about, totalsOf(country, about)).map((amounts) =>
    amounts.map((amount) => amount / 10 ** unit.decimals).sort((a, b) => a - b),
  );

  it("has its sections in order, each in the table of contents", () => {
    const ids = [...html.matchAll(/<h2 id="([^"]+)"/gu)].map(([, one]) => one);
    const first = compared ? ["spread", "figures"] : ["figures"];
    for (const one of [...first, "reading", "method", "downloads", "cite"]) {
      expect(ids).toContain(one);
      expect(html).toContain(`href="#${one}"`);
    }
    expect(ids.slice(0, first.length)).toEqual(first);
  });

  it("draws one tick a place on each line, and no line for what is not published", () => {
    const ticks = [...spread.matchAll(/<path class="tick" d="([^"]*)"/gu)].map(
      ([, path = ""]) => path.split("M").length - 1,
    );
    expect(ticks).toHaveLength(lines.length);
    // Of thousands of places, ticks that would cover one another are drawn once.
    lines.forEach(({ length }, index) => {
      if (length > 1000) expect(ticks[index]).toBeGreaterThan(50);
      else expect(ticks[index]).toBe(length);
    });
  });

  it("tables number, ends and quartiles as the API's own file gives them", () => {
    const rows = rowsOf(spread);
    expect(rows.length).toBe(lines.length);
    rows.forEach((cells, index) => {
      const amounts = lines[index] ?? [];
      const [places = "", lowest = "", ...rest] = cells.slice(1);
      const highest = rest.at(-1) ?? "";
      expect(numberIn(places, language)).toBe(amounts.length);
      expect(numberIn(lowest, language)).toBe(amounts[0]);
      expect(numberIn(highest, language)).toBe(amounts.at(-1));
      const quartiles = rest.slice(0, -1);
      if (amounts.length < 10) expect(quartiles.every((cell) => !/\d/u.test(cell))).toBe(true);
      else {
        expect(quartiles.every((cell) => cell.startsWith("≈\u00A0"))).toBe(true);
        [0.25, 0.5, 0.75].forEach((p, place) => {
          const found = numberIn(quartiles[place] ?? "", language);
          expect(Math.abs(found - type7(amounts, p))).toBeLessThanOrEqual(0.5 * 10 ** -unit.decimals + 1e-9);
        });
      }
    });
  });

  it("marks the median where quartiles are given, and nowhere else", () => {
    expect(spread.match(/class="q"/gu)?.length ?? 0).toBe(lines.filter(({ length }) => length >= 10).length);
  });

  it("reads a figure on real ones, with every mark filled in", () => {
    const reading = sectionOf(html, "reading");
    expect(reading.match(/<dt>/gu)?.length).toBe(about.readings.length);
    expect(textOf(reading)).not.toMatch(/[{}]/u);
    for (const { text } of about.readings) {
      const longest = (text[language] ?? "").split(/\{[^}]*\}/u).sort((a, b) => b.length - a.length)[0] ?? "";
      expect(textOf(reading)).toContain(longest.trim());
    }
  });

  it("lists every occupation with its files and the tools that open on it", () => {
    const downloads = sectionOf(html, "downloads");
    expect(rowsOf(downloads).length).toBe(occupations.length);
    for (const occupation of occupations) {
      for (const end of ["json", "csv"]) {
        const path = `api/v1/datasets/${id}/${occupation.id}.${end}`;
        expect(files).toContain(path);
        expect(downloads).toContain(`href="${base}${path}"`);
      }
    }
    expect(downloads.match(/\/tools\/cities\//gu)?.length ?? 0).toBe(
      compared && about.places.length <= 1000 ? occupations.length : 0,
    );
    expect(downloads.match(/\/tools\/salary\//gu)?.length).toBe(occupations.length);
  });

  it("says in one sentence what its figures are and are not, and leads to the publisher", () => {
    const sentence = about.inShort?.[language] ?? "";
    expect(sentence.match(/[.!?](?:\s|$)/gu)).toHaveLength(1);
    expect(textOf(html)).toContain(sentence);
    expect(sectionOf(html, "downloads")).toContain(about.terms[language]);
    if (about.url === undefined) expect(id).toBe("ru-source-2015");
    else expect(sectionOf(html, "downloads")).toContain(`<a href="${about.url}" rel="noopener noreferrer">`);
  });

  it("proposes a citation with publisher, title, terms and this page's address", () => {
    const cite = textOf(sectionOf(html, "cite"));
    for (const part of [about.publisher, about.title, about.terms]) expect(cite).toContain(part[language]);
    expect(cite).toContain(`${base}${language}/data/${id}/`);
  });
});

describe.each(languages)("the catalogue in %s", (language) => {
  const html = read(`${language}/data/index.html`);

  it("says of every data set what decides whether it serves", () => {
    for (const { id, occupations } of datasets) {
      const about = api(`datasets/${id}/dataset.json`) as About;
      const entry = textOf(sectionOf(html, id));
      const observations = occupations.flatMap((one) => observationsOf(id, one.id));
      const published = observations.filter(
        ({ kind }) => kind !== "suppressed" && kind !== "stands-for",
      ).length;
      const counts = [occupations.length, about.places.length, published];
      const separator = language === "fr" ? "\u202F" : ",";
      for (const count of counts)
        expect(entry).toContain(String(count).replaceAll(/\B(?=(?:\d{3})+$)/gu, separator));
      for (const part of [about.title, about.publisher, about.terms]) expect(entry).toContain(part[language]);
      expect(entry).toContain(about.reviewed.slice(0, 4));
      expect(html).toContain(`href="${base}${language}/data/${id}/"`);
    }
  });
});
