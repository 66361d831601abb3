import { describe, expect, it } from "vitest";
import { problemText } from "#schema/problem.ts";
import { locate } from "../../../scripts/convert/us-areas/convert.ts";
import { catalog } from "../../market.ts";

const csv = [
  "area_code,area_name,type,latitude,longitude,population_2020_base,population_2021",
  '10300,"Adrian, MI",micropolitan,41.896022,-84.074356,99423,98956',
  '10420,"Akron, OH",metropolitan,41.146639,-81.35011,702219,700015',
].join("\n");
const there = catalog.places.get("us");
if (there === undefined) throw new Error("no places");

describe("the places of the United States", () => {
  it("have the point and the population of the publisher's file, and no area more than before", () => {
    const { places } = locate(csv, "areas.csv", there);
    expect(places?.places.find(({ id }) => id === "us-10420")).toMatchObject({
      names: { en: "Akron, OH" },
      latitude: 41.147,
      longitude: -81.35,
      population: 700_015,
    });
    expect(places?.places.map(({ id }) => id)).toEqual(there.places.map(({ id }) => id));
  });

  it("hold what the conversion makes", () => {
    expect(locate(csv, "areas.csv", there).places).toEqual(there);
    const areas = there.places.filter(({ kind }) => kind === "area");
    const placed = areas.filter(({ latitude }) => latitude !== undefined);
    expect(placed.every(({ longitude }) => longitude !== undefined)).toBe(true);
    expect(placed).toHaveLength(385);
    expect(there.places.find(({ id }) => id === "us-35620")).toMatchObject({ population: 19_768_458 });
  });

  it("are refused as a whole with a row that is not in order", () => {
    const broken = locate(csv.replace("41.146639", "north"), "areas.csv", there);
    expect(broken.problems.map(problemText)).toEqual([
      expect.stringContaining('areas.csv, row 3, latitude: "north"; expected degrees'),
    ]);
  });
});
