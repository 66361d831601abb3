import { describe, expect, it } from "vitest";
import { matchNames, searchable } from "#kit/form/match-names.ts";

const places = [
  "Albany-Schenectady-Troy, NY",
  "Nizhny Novgorod",
  "New York-Newark-Jersey City, NY-NJ",
  "Saint-Étienne",
  "York-Hanover, PA",
];
const found = (typed: string, limit = 10) =>
  matchNames(
    searchable(places, (name) => name),
    typed,
    limit,
  );

describe("finding a place by part of its name", () => {
  it("forgives accents, case and order", () => {
    expect(found("ETIENNE saint").first).toEqual(["Saint-Étienne"]);
    expect(found("jersey new").first).toEqual(["New York-Newark-Jersey City, NY-NJ"]);
    expect(found("élbany").count).toBe(0);
  });

  it("puts names that begin with what was typed first", () => {
    expect(found("york").first).toEqual(["York-Hanover, PA", "New York-Newark-Jersey City, NY-NJ"]);
  });

  it("finds by state", () => {
    expect(found("ny").first).toEqual(["Albany-Schenectady-Troy, NY", "New York-Newark-Jersey City, NY-NJ"]);
  });

  it("shows the first few and says how many there are", () => {
    expect(found("", 2)).toEqual({ first: places.slice(0, 2), count: 5 });
  });
});
