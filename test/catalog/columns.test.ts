import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromColumns, toColumns } from "#catalog/columns.ts";
import { languages } from "#schema/names.ts";
import { compactOccupation, compactPlaces, wholeOccupation, wholePlaces } from "#catalog/compact.ts";
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

  it("write only how far a column counts from 0, as the numbers of the places do for each level", () => {
    const rows = ["1", "2"].flatMap((level) => [0, 1, 2].map((place) => ({ place, level })));
    expect(toColumns(rows).columns["place"]).toEqual({ upTo: 3 });
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

  it("hold every occupation and every place of the data", () => {
    for (const { dataset, occupations, places } of catalog.datasets.values()) {
      const { country } = dataset;
      for (const file of occupations.values()) {
        const { observations, ...rest } = wholeOccupation(
          file,
          compactOccupation(file, country, places),
          country,
          places,
        );
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
