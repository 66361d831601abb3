import fc from "fast-check";
import { expect, it } from "vitest";
import { shortPlaceNames } from "#core/short-place-names.ts";
import { readJson } from "../tools.ts";

it("names an area by its first city, and leaves other names", () => {
  expect(
    shortPlaceNames([
      "New York-Newark-Jersey City, NY-NJ",
      "Louisville/Jefferson County, KY-IN",
      "Winston-Salem, NC",
      "Akron, OH",
      "Alaska nonmetropolitan area",
      "Saint-Pétersbourg",
      "United States",
    ]),
  ).toEqual([
    ...["New York", "Louisville", "Winston-Salem", "Akron"],
    ...["Alaska nonmetropolitan area", "Saint-Pétersbourg", "United States"],
  ]);
});

it("keeps the states where two would be equal, and the whole name where the states are too", () => {
  expect(shortPlaceNames(["Albany-Schenectady-Troy, NY", "Albany, GA"])).toEqual([
    "Albany, NY",
    "Albany, GA",
  ]);
  expect(shortPlaceNames(["A-B, NY", "A-C, NY", "D, NY"])).toEqual(["A-B, NY", "A-C, NY", "D"]);
});

it("leaves a place without states its name, though an area is called after a city of that name", () => {
  expect(shortPlaceNames(["Albany", "Albany-Schenectady-Troy, NY"])).toEqual(["Albany", "Albany, NY"]);
});

it("takes for states only what ends the name", () => {
  expect(shortPlaceNames(["Bas-Rhin, FRANCE"])).toEqual(["Bas-Rhin, FRANCE"]);
});

it("keeps together the one city that has a hyphen, among other cities too", () => {
  expect(shortPlaceNames(["Winston-Salem-High Point, NC"])).toEqual(["Winston-Salem"]);
});

it("gives different places different names, whatever they are", () => {
  const part = fc.constantFrom("A", "B", "A-B", "B-A", "A, NY", "B-A, NY-NJ", "A-B, NY", "A, NY-NJ");
  fc.assert(
    fc.property(fc.uniqueArray(part), (names) => {
      expect(new Set(shortPlaceNames(names)).size).toBe(names.length);
    }),
  );
});

it("does so for every place of the data", () => {
  const { places } = readJson("data/places/us.json") as { places: { names: { en: string } }[] };
  const names = places.map((place) => place.names.en);
  const short = shortPlaceNames(names);
  expect(new Set(short).size).toBe(new Set(names).size);
  for (const name of ["New York", "Los Angeles", "Chicago", "Portland, ME", "Columbus, GA-AL"])
    expect(short).toContain(name);
});
