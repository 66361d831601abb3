import { describe, expect, it } from "vitest";
import { dotsOf } from "#kit/place-map/dots.ts";
import type { MapPoints } from "#schema/map-points.ts";
import type { Place } from "#schema/place.ts";

const place = (id: string): Place => ({ id, names: { fr: id, en: id }, kind: "area" });
const ranked = ["h", "g", "f", "e", "d", "c", "b", "a"].map((id, index) => ({
  place: place(id),
  amount: 80 - 10 * index,
}));
const file: MapPoints = {
  width: 100,
  height: 50,
  style: "/map.css",
  points: Object.fromEntries(
    ["a", "b", "c", "d", "e", "f", "g"].map((id, index) => [id, [index, index * 2]]),
  ),
};

describe("the dots of a map", () => {
  it("stand where the place lies, in four groups of about a quarter, the best paid first", () => {
    const { dots, cuts } = dotsOf(ranked, file);
    expect(dots.map(({ place: { id }, x, y, group }) => [id, x, y, group])).toEqual([
      ["g", 6, 12, 4],
      ["f", 5, 10, 4],
      ["e", 4, 8, 3],
      ["d", 3, 6, 2],
      ["c", 2, 4, 2],
      ["b", 1, 2, 1],
      ["a", 0, 0, 1],
    ]);
    expect(cuts).toEqual([25, 40, 55]);
  });

  it("name the places that stand nowhere on it", () => {
    expect(dotsOf(ranked, file).off.map(({ place: { id } }) => id)).toEqual(["h"]);
    expect(dotsOf(ranked, { ...file, points: {} })).toMatchObject({ dots: [], cuts: [] });
    expect(dotsOf([], file)).toEqual({ dots: [], cuts: [], off: [] });
  });
});
