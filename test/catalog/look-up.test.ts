import { describe, expect, it } from "vitest";
import { marketFromCatalog } from "#catalog/from-catalog.ts";
import { loadCatalog } from "#catalog/from-disk.ts";
import type { Answer, Question, Segment } from "#schema/market.ts";
import { madeUpRoot } from "../fixtures/made-up.ts";

const market = marketFromCatalog(loadCatalog(madeUpRoot));

function look(place: string, segment: Segment, more: Partial<Question> = {}): Answer {
  return market.look({ dataset: "made-up", occupation: "clerk", place, segment, ...more });
}

/** How a question was answered and where; or where it could be asked instead. */
function outcome(answer: Answer): unknown {
  if (answer.found !== "nothing") return [answer.found, answer.place.id, answer.segment, answer.vintage];
  return [answer.elsewhere.region.map(({ id }) => id), answer.elsewhere.country.map(({ id }) => id)];
}

const junior = { level: "junior" };
const senior = { level: "senior" };

describe("market.look", () => {
  it("gives the figure of exactly what was asked, in currency units, with its sample", () => {
    expect(look("xx-northford", junior)).toEqual({
      found: "exact",
      figure: { kind: "range", low: 10.5, high: 18 },
      place: market.places("made-up")?.find(({ id }) => id === "xx-northford"),
      segment: junior,
      vintage: "2024",
      n: 25,
    });
  });

  it("gives the latest vintage unless one is named", () => {
    expect(outcome(look("xx-northford", junior))).toEqual(["exact", "xx-northford", junior, "2024"]);
    const earlier = look("xx-northford", junior, { vintage: "2023" });
    expect(outcome(earlier)).toEqual(["exact", "xx-northford", junior, "2023"]);
    expect(earlier).toMatchObject({ figure: { low: 10, high: 17 } });
  });

  it("never mixes vintages: a place without the year asked is not answered by another year", () => {
    expect(outcome(look("xx-southford", junior, { vintage: "2023" }))).toEqual([[], ["xx-northford"]]);
  });

  it("keeps top codes, withheld entries and counts of people as they are published", () => {
    expect(look("xx-northford", {})).toMatchObject({
      figure: {
        p10: 10,
        p50: 15.75,
        p75: { withheld: "too-few" },
        p90: { atLeast: 99.99 },
        employment: 120,
        meanRelativeError: 1.5,
      },
    });
  });

  it("falls back to the data set's own total in the place, before anything wider", () => {
    expect(outcome(look("xx-northbury", senior))).toEqual(["total", "xx-northbury", {}, "2024"]);
  });

  it("then to the same segment in the region", () => {
    expect(outcome(look("xx-northwick", senior))).toEqual(["region", "xx-north", senior, "2024"]);
  });

  it("then to the same segment in the country", () => {
    const answer = look("xx-farside", senior);
    expect(outcome(answer)).toEqual(["country", "xx", senior, "2024"]);
    expect(answer).toMatchObject({ n: 900, contributors: 40 });
  });

  it("answers with a withheld figure when that is what was asked, and says why", () => {
    expect(look("xx-northford", senior)).toMatchObject({
      found: "exact",
      figure: { kind: "suppressed", reason: "not-published" },
    });
  });

  it("lets no withheld figure stand in for another: neither a total nor a region", () => {
    expect(outcome(look("xx-southbury", senior))).toEqual(["country", "xx", senior, "2024"]);
  });

  it("finds nothing, and names the places that have it: those of the region first, then the rest of the country", () => {
    expect(outcome(look("xx-southbury", junior))).toEqual([
      ["xx-southford"],
      ["xx-northford", "xx-awayside"],
    ]);
    expect(outcome(look("xx-farside", junior))).toEqual([
      [],
      ["xx-northford", "xx-southford", "xx-awayside"],
    ]);
  });

  it("takes a region that has no figure for the region of its own places", () => {
    expect(outcome(look("xx-south", junior))).toEqual([["xx-southford"], ["xx-northford", "xx-awayside"]]);
  });

  it("takes a place nobody knows for one without a figure", () => {
    expect(outcome(look("xx-atlantis", junior))).toEqual([
      [],
      ["xx-northford", "xx-southford", "xx-awayside"],
    ]);
  });

  it("does not name a place whose figure is withheld", () => {
    const answer = look("xx-northwick", {});
    expect(outcome(answer)).toEqual([["xx-northford", "xx-northbury"], []]);
  });

  it("says what a lone number is: as the row says, else as the data set declares for its level, else unspecified", () => {
    expect(look("xx", senior)).toMatchObject({ figure: { value: 24, statistic: "median" } });
    expect(look("xx-southford", senior)).toMatchObject({ figure: { value: 22.07, statistic: "mean" } });
    expect(look("xx-northbury", {})).toMatchObject({ figure: { value: 15.05, statistic: "unspecified" } });
  });

  it("takes a dimension the data set does not have for a narrower question than its total", () => {
    const answer = market.look({
      dataset: "made-up-flat",
      occupation: "all",
      place: "xx-southford",
      segment: { level: "junior" },
    });
    expect(outcome(answer)).toEqual(["total", "xx-southford", {}, "2020"]);
  });

  it("publishes nothing for a data set or an occupation nobody has", () => {
    const nothing = { found: "nothing", elsewhere: { region: [], country: [] } };
    expect(look("xx-northford", junior, { dataset: "unheard-of" })).toEqual(nothing);
    expect(look("xx-northford", junior, { occupation: "constructor" })).toEqual(nothing);
  });

  it("is not fooled by an address made to look like a key", () => {
    expect(look("xx-northford|junior", {}).found).toBe("nothing");
    expect(outcome(look("xx-northford", { level: "|junior" }))).toEqual([
      "total",
      "xx-northford",
      {},
      "2024",
    ]);
  });

  it("answers with what nobody can change", () => {
    const answer = look("xx-northford", junior);
    expect(Object.isFrozen(answer) && answer.found === "exact" && Object.isFrozen(answer.figure)).toBe(true);
    expect(Object.isFrozen(market)).toBe(true);
  });
});

describe("market.places", () => {
  it("lists the places with a figure in any occupation, in the order of the country's file", () => {
    expect(market.places("made-up")?.map(({ id }) => id)).toEqual([
      "xx",
      "xx-north",
      "xx-south",
      "xx-northford",
      "xx-northbury",
      "xx-northwick",
      "xx-southford",
      "xx-southbury",
      "xx-awayside",
    ]);
    expect(market.places("made-up-flat")?.map(({ id }) => id)).toEqual([
      "xx-southford",
      "xx-farside",
      "xx-eastford",
    ]);
    expect(market.places("unheard-of")).toBeUndefined();
  });
});
