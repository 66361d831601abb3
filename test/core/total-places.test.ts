import { describe, expect, it } from "vitest";
import { totalPlaces } from "#core/total-places.ts";
import type { Place } from "#schema/place.ts";

const place = (id: string, more: Partial<Place> = {}): Place => ({
  id,
  names: { fr: id, en: id },
  kind: "city",
  ...more,
});

describe("totalPlaces", () => {
  it("finds countries, and regions that another place of the list lies in", () => {
    const places = [
      place("xx", { kind: "country" }),
      place("xx-north", { kind: "region" }),
      place("xx-south", { kind: "region" }),
      place("xx-northford", { region: "xx-north" }),
    ];
    expect([...totalPlaces(places)].map(({ id }) => id)).toEqual(["xx", "xx-north"]);
  });

  it("leaves a region that is the total of no place in the list", () => {
    expect(totalPlaces([place("xx-south", { kind: "region" })]).size).toBe(0);
    expect(totalPlaces([]).size).toBe(0);
  });
});
