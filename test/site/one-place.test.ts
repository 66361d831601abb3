import { describe, expect, it } from "vitest";
import { languages } from "#schema/names.ts";
import { base, read } from "./dist.ts";
import { api, numberIn, rowsOf, sectionOf, textOf } from "./read-page.ts";

interface Index {
  readonly datasets: readonly {
    readonly id: string;
    readonly leads?: boolean;
    readonly country: string;
    readonly unit: { readonly decimals: number };
  }[];
}
interface About {
  readonly places: readonly string[];
  readonly occupations: readonly { readonly id: string; readonly names: Record<string, string> }[];
  readonly vintages: readonly { readonly id: string; readonly names: Record<string, string> }[];
}
type Entry = number | { readonly atLeast: number };

const { datasets } = api("index.json") as Index;
const about = (id: string): About => api(`datasets/${id}/dataset.json`) as About;
const ofOnePlace = datasets.filter(({ id }) => about(id).places.length === 1);
const ofSeveralVintages = ofOnePlace.filter(({ id }) => about(id).vintages.length > 1);
const inEach = <T extends object>(sets: readonly T[]) =>
  sets.flatMap((set) => languages.map((language) => ({ ...set, language })));

it("some data set has one place and several vintages", () => {
  expect(ofSeveralVintages.map(({ id }) => id)).toContain("us-oews");
});

describe.each(inEach(ofOnePlace))("the page of $id, of one place, in $language", ({ id, language }) => {
  it("spreads no places and opens no comparison of them", () => {
    const html = read(`${language}/data/${id}/index.html`);
    expect(html).not.toContain('id="spread"');
    expect(html).not.toContain('href="#spread"');
    expect(html).not.toContain(`${base}${language}/tools/cities/`);
  });
});

describe.each(inEach(ofSeveralVintages))("the figures of $id in $language", (set) => {
  const { id, language, unit } = set;
  const figures = sectionOf(read(`${language}/data/${id}/index.html`), "figures");

  it("are those of every vintage, as the API has them", () => {
    const shown = about(id).occupations.find(({ names }) => textOf(figures).includes(names[language] ?? "?"));
    const { observations } = api(`datasets/${id}/${shown?.id ?? ""}.json`) as {
      observations: readonly Readonly<Record<string, Entry | string>>[];
    };
    const names = ["low", "high", "value", "p10", "p25", "p50", "p75", "p90", "mean"];
    // Where sexes are told apart, the page shows both together.
    const shownRows = observations.filter((row) => (row["sex"] ?? "all") === "all");
    const columns = names.filter((name) => shownRows.some((row) => row[name] !== undefined));
    const amounts = shownRows.map((row) =>
      columns.flatMap((name) => {
        const entry = row[name];
        if (typeof entry === "string") throw new Error(`${name} is no amount: ${entry}`);
        // A cell without a number reads as zero.
        if (entry === undefined) return [0];
        return [(typeof entry === "number" ? entry : entry.atLeast) / 10 ** unit.decimals];
      }),
    );
    const rows = rowsOf(figures);
    expect(rows.map(([head]) => head)).toEqual(about(id).vintages.map(({ names }) => names[language]));
    expect(rows.map(([, ...cells]) => cells.map((cell) => numberIn(cell, language)))).toEqual(amounts);
  });
});

describe.each(languages)("the home page in %s", (language) => {
  it("opens each country once, on the data set that leads it", () => {
    const html = read(`${language}/index.html`);
    const opened = [...html.matchAll(/data-id="home-([^"]+)"/gu)].map(([, id = ""]) => id);
    expect(opened.length).toBeGreaterThan(0);
    const countries = opened.map((id) => datasets.find((set) => set.id === id)?.country);
    expect(new Set(countries).size).toBe(countries.length);
    expect(opened.toSorted()).toEqual(
      datasets
        .filter(({ leads }) => leads)
        .map(({ id }) => id)
        .toSorted(),
    );
  });
});
