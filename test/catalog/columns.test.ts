import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromColumns, toColumns } from "#catalog/columns.ts";
import type { OccupationFile } from "#schema/occupation.ts";
import { languages } from "#schema/names.ts";
import { compactOccupation, compactPlaces, wholeOccupation, wholePlaces } from "#catalog/compact.ts";
import { placesAround } from "#catalog/places-in-use.ts";
import { catalog } from "../market.ts";

describe("records in columns", () => {
  it("write a value that all share once, and a list of the others", () => {
    const rows = [
      { place: "a", kind: "point", value: 1 },
      { place: "b", kind: "point" },
    ];
    expect(toColumns(rows)).toEqual({
      count: 2,
      columns: { place: ["a", "b"], kind: "point", value: [1, null] },
    });
  });

  it("write once what begins again and again", () => {
    const rows = ["1", "2"].flatMap((level) => ["a", "b", "c"].map((place) => ({ place, level })));
    expect(toColumns(rows).columns["place"]).toEqual({ repeat: ["a", "b", "c"] });
    expect(fromColumns(toColumns(rows))).toEqual(rows);
  });

  it("read back the same, whatever fields a record has", () => {
    const cell = fc.oneof(fc.string(), fc.integer(), fc.record({ atLeast: fc.integer() }));
    const row = fc.dictionary(fc.constantFrom("place", "level", "value", "p90"), cell, {
      noNullPrototype: true,
    });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const through = JSON.parse(JSON.stringify(toColumns(rows))) as ReturnType<typeof toColumns>;
        expect(fromColumns(through)).toEqual(rows);
      }),
    );
  });

  it("leave the places out of figures that go through all of them in order", () => {
    const figures = (places: readonly string[]): OccupationFile => ({
      code: "1",
      names: { fr: "Un", en: "One" },
      roles: [],
      observations: ["1", "2"].flatMap((level) =>
        places.map((place) => ({ place, level, kind: "point", value: 1, statistic: "mean" }) as const),
      ),
    });
    const whole = figures(["us-2", "us-1"]);
    const compact = compactOccupation(whole, "us", ["us-1", "us-2"]);
    expect(compact.observations.columns).not.toHaveProperty("place");
    const read = wholeOccupation(compact, "us", ["us-1", "us-2"]);
    expect(read.observations.map(({ place }) => place)).toEqual(["us-1", "us-2", "us-1", "us-2"]);
    // One place without a figure, and each is named.
    const part = compactOccupation(figures(["us-2"]), "us", ["us-1", "us-2"]);
    expect(part.observations.columns["place"]).toBe("2");
    expect(wholeOccupation(part, "us", ["us-1", "us-2"]).observations[0]?.place).toBe("us-2");
  });

  it("hold every occupation and every place of the data", () => {
    for (const { dataset, places: used, occupations } of catalog.datasets.values()) {
      const { country } = dataset;
      const published = placesAround({ dataset, places: used, occupations }, catalog)
        .map(({ id }) => id)
        .filter((id) => used.includes(id));
      for (const file of occupations.values()) {
        const compact = compactOccupation(file, country, published);
        const { observations, ...rest } = wholeOccupation(compact, country, published);
        expect(rest).toEqual({ code: file.code, names: file.names, roles: file.roles });
        expect(observations.length).toBe(file.observations.length);
        expect(new Set(observations.map((one) => JSON.stringify(Object.entries(one).sort())))).toEqual(
          new Set(file.observations.map((one) => JSON.stringify(Object.entries(one).sort()))),
        );
      }
    }
    for (const { country, places } of catalog.places.values()) {
      const some = places.filter((_, index) => index % 3 === 0).map(({ id }) => id);
      for (const language of languages) {
        const compact = compactPlaces(places, country, new Set(some), language);
        expect(wholePlaces(compact, country)).toEqual({
          around: places.map(({ names, ...place }) => ({
            ...place,
            names: { fr: names[language], en: names[language] },
          })),
          places: some,
        });
      }
    }
  });
});
