import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import type { Catalog } from "#catalog/catalog.ts";
import { inOneLanguage } from "#catalog/one-language.ts";
import { ofItsPage } from "#catalog/api-shapes.ts";
import { marketFromApi } from "#catalog/from-api.ts";
import { marketFromCatalog } from "#catalog/from-catalog.ts";
import { isSplit } from "#catalog/parts.ts";
import { loadCatalog } from "#catalog/from-disk.ts";
import type { Answer, DataSetNeed, Question, Segment } from "#schema/market.ts";
import type { Place } from "#schema/place.ts";
import type { Scheme } from "#schema/scheme.ts";
import { numbersFrom } from "../fixtures/large.ts";
import { madeUpRoot } from "../fixtures/made-up.ts";
import { serve } from "../fixtures/serve.ts";

/**
 * Each question an occupation can be asked: each place of the country and one unknown, each segment, each vintage. Of a
 * data set in parts, a sample of its places.
 */
function* questions(catalog: Catalog, dataset: string, occupation: string): Generator<Question> {
  const loaded = catalog.datasets.get(dataset);
  if (loaded === undefined) return;
  const { country, vintages, dimensions } = loaded.dataset;
  const all = catalog.places.get(country)?.places.map(({ id }) => id) ?? [];
  const places = isSplit(loaded) ? sampleOf(loaded.places, sampledPlaces) : all;
  const segments = segmentsOf(Object.entries(dimensions), catalog.schemes);
  for (const place of [...places, "unheard-of"]) {
    for (const segment of segments) {
      yield { dataset, occupation, place, segment };
      for (const { id } of vintages) yield { dataset, occupation, place, segment, vintage: id };
    }
  }
}

const sampledPlaces = 25;

/** The same ones in each run. */
function sampleOf<T>(all: readonly T[], count: number): readonly T[] {
  if (all.length <= count) return all;
  const random = numbersFrom(2014);
  return Array.from({ length: count }, () => all[random(all.length)]).filter((one) => one !== undefined);
}

/** What must be loaded to ask for any of these places. */
function needsOf(catalog: Catalog, need: DataSetNeed): readonly DataSetNeed[] {
  const loaded = catalog.datasets.get(need.dataset);
  if (loaded === undefined || !isSplit(loaded)) return [need];
  return sampleOf(loaded.places, sampledPlaces).map((place) => ({ ...need, place }));
}

/** Every combination of values, each dimension left open too. */
function segmentsOf(
  dimensions: readonly (readonly [string, string])[],
  schemes: ReadonlyMap<string, Scheme>,
): readonly Segment[] {
  return dimensions.reduce<readonly Segment[]>(
    (segments, [dimension, scheme]) => {
      const values = schemes.get(scheme)?.values.map(({ id }) => id) ?? [];
      return segments.flatMap((segment) => [
        segment,
        ...values.map((value) => ({ ...segment, [dimension]: value })),
      ]);
    },
    [{}],
  );
}

/** An answer with the names of places in English alone: the browser reads texts in the language of its page. */
function inEnglish(answer: Answer): object {
  const named = ({ names, ...place }: Place) => ({ ...place, name: names.en });
  return answer.found === "nothing"
    ? {
        region: answer.elsewhere.region.map(({ id }) => id),
        country: answer.elsewhere.country.map(({ id }) => id),
      }
    : { ...answer, place: named(answer.place) };
}

describe.each([
  ["the real data", process.cwd()],
  ["the made-up country", madeUpRoot],
])("page, command line and browser agree on %s", (_, root) => {
  const catalog = loadCatalog(root);
  const disk = marketFromCatalog(catalog);
  const server = serve(catalog);
  const load = marketFromApi({ base: "/", language: "en", fetch: server.fetch });
  const occupations = [...catalog.datasets].flatMap(([dataset, { occupations }]) =>
    [...occupations.keys()].map((occupation) => ({ dataset, occupation })),
  );

  it("on what there is", async () => {
    const browser = await load(occupations.flatMap((need) => needsOf(catalog, need)));
    const english = (data: object | undefined) => data && inOneLanguage(data, "en");
    expect(english(browser.roles)).toEqual(english(disk.roles));
    expect(english(browser.datasets)).toEqual(english(disk.datasets));
    expect(english(browser.schemes)).toEqual(english(disk.schemes));
    for (const id of catalog.datasets.keys()) {
      const whole = disk.dataset(id);
      // Tools show two caveats, and nothing that only the page of the data set shows.
      expect(english(browser.dataset(id))).toEqual(
        english({
          ...whole,
          ...ofItsPage,
          towns: undefined,
          url: undefined,
          inShort: undefined,
          caveats: whole?.caveats.slice(0, 2),
        }),
      );
      const near =
        disk.find?.(id, "") === undefined ? undefined : needsOf(catalog, { dataset: id })[0]?.place;
      expect(english(browser.places(id, near))).toEqual(english(disk.places(id, near)));
      expect(disk.places(id, near)?.length).toBeGreaterThan(0);
      expect(disk.places(id)?.length).toBeGreaterThan(0);
    }
  });

  it.each(occupations)("on every question to $occupation of $dataset, loaded alone", async (need) => {
    const browser = await marketFromApi({ base: "/", language: "en", fetch: server.fetch })(
      needsOf(catalog, need),
    );
    let asked = 0;
    for (const question of questions(catalog, need.dataset, need.occupation)) {
      asked += 1;
      const [there, here] = [inEnglish(disk.look(question)), inEnglish(browser.look(question))];
      // A deep comparison by the runner costs more than all the rest: it is made only to show a difference.
      if (!isDeepStrictEqual(there, here)) expect(here, JSON.stringify(question)).toEqual(there);
    }
    expect(asked).toBeGreaterThan(0);
  });

  it.each(occupations)(
    "on where $occupation of $dataset has a figure: every row is found exactly",
    ({ dataset, occupation }) => {
      const loaded = catalog.datasets.get(dataset);
      for (const row of sampleOf(loaded?.occupations.get(occupation)?.observations ?? [], 5000)) {
        const { place, level, category, sex, age, vintage } = row;
        const segment = Object.fromEntries(
          Object.entries({ level, category, sex, age }).filter(([, value]) => value !== undefined),
        ) as Segment;
        const answer = disk.look({
          dataset,
          occupation,
          place,
          segment,
          ...(vintage !== undefined && { vintage }),
        });
        if (row.kind === "stands-for") expect(answer).toMatchObject({ found: "stands-for", segment });
        else expect(answer).toMatchObject({ found: "exact", figure: { kind: row.kind }, segment });
      }
    },
  );
});
