import { describe, expect, it } from "vitest";
import { percentileOfValue } from "#core/percentile-of-value.ts";
import { publishedKnots } from "#core/published-knots.ts";
import { decode } from "#kit/fields/url.ts";
import type { Result } from "#kit/result/result.ts";
import { paperDocument } from "#kit/take-away/result-document.ts";
import { wording } from "#kit/words/wording.ts";
import { compute } from "../../src/tools/bands/compute.ts";
import { inputs } from "../../src/tools/bands/inputs.ts";
import { together } from "../../src/tools/bands/parts/blend/together.ts";
import type { Values } from "../../src/tools/bands/parts/values.ts";
import { market } from "../market.ts";
import { textsOf } from "../tools.ts";
import { tableIn } from "./result-parts.ts";

const words = wording("en", textsOf("kit/words", "en"), textsOf("tools/bands", "en"));
const result = (raw: Readonly<Record<string, string>>): Result<Values> => {
  const { input, notices } = decode(inputs, { way: "market", rounding: "1", ...raw }, market);
  expect(notices).toEqual([]);
  return compute(input, market) as Result<Values>;
};
const notices = (raw: Readonly<Record<string, string>>): readonly string[] =>
  result(raw).notices.map((notice) => words.say(notice));
const midpoints = (raw: Readonly<Record<string, string>>): readonly number[] =>
  result(raw).values.bands.map(({ midpoint }) => midpoint);

/** Published figures of the median and of others, as the data set has them. */
const published = (dataset: string, occupation: string, place: string) => {
  const answer = market.look({ dataset, occupation, place, segment: {} });
  if (answer.found === "nothing" || answer.figure.kind !== "percentiles") throw new Error("no percentiles");
  return answer.figure;
};

describe("a pay structure from published pay", () => {
  it("places people by the names of its levels as the page shows them, in either language", () => {
    const people = "A;36000;Débutant\nB;36000;debutant\nC;45000;Experienced\nD;45000;2\nE;45000;Chef";
    const { values } = result({ dataset: "fr-france-travail-2022", people });
    expect(values.people.map(({ name, band }) => `${name}${String(band)}`)).toEqual(["A0", "B0", "C1", "D1"]);
    expect(values.unknownGrades).toEqual(["Chef"]);
  });

  it("places people by the number of a grade without a name, with the word the page puts before it", () => {
    const people =
      "A;33000;2\nB;33000;Grade 2\nC;33000;Niveau\u00A02\nD;33000;g2\nE;33000;Grade 9\nF;33000;2x";
    const { values } = result({ way: "even", people });
    expect(values.people.map(({ name, band }) => `${name}${String(band)}`)).toEqual(["A1", "B1", "C1", "D1"]);
    expect(values.unknownGrades).toEqual(["Grade 9", "2x"]);
    // Where grades have names, "Senior 2" is not the second of them.
    const named = result({
      way: "own",
      midpoints: "Junior~30000~40.Senior~40000~40",
      people: "A;33000;Senior 2\nB;33000;2",
    });
    expect([named.values.people.length, named.values.unknownGrades]).toEqual([1, ["Senior 2"]]);
  });

  it("takes the percentiles chosen, or each level but the one for everyone", () => {
    const figure = published("us-oews", "41-3091", "us");
    expect(midpoints({ dataset: "us-oews", points: "p10,p90" })).toEqual([figure.p10, figure.p90]);
    const france = result({ dataset: "fr-france-travail-2022" });
    // 2,897 and 3,735 euros a month, times 12.
    expect(france.values.bands.map(({ midpoint }) => midpoint)).toEqual([34_764, 44_820]);
    expect(france.sources[0]?.dataset.id).toBe("fr-france-travail-2022");
    expect(france.steps().map((step) => words.say(step.text))).toContain(
      "These figures are by the month: times 12.",
    );
  });

  it("blends two sources through their distributions, and shows what each gives", () => {
    const raw = {
      dataset: "us-oews-metros",
      place: "us-35620",
      second: "us-oews-states",
      secondOccupation: "41-3091",
      secondPlace: "us-ca",
      share: "40",
      points: "p50",
    };
    const made = result(raw);
    const [point] = made.values.market?.points ?? [];
    const sources = [
      { knots: publishedKnots(published("us-oews-metros", "41-4012", "us-35620")), weight: 0.6 },
      { knots: publishedKnots(published("us-oews-states", "41-3091", "us-ca")), weight: 0.4 },
    ];
    const reached = sources.reduce((sum, { knots, weight }) => {
      const found = percentileOfValue(knots, point?.amount ?? 0, "linear");
      return sum + weight * (found.at === "within" ? found.from : NaN);
    }, 0);
    expect(reached).toBeCloseTo(50, 6);
    const table = tableIn(made, "market");
    expect(table?.rows[0]?.cells).toEqual([
      { number: sources[0]?.knots[2]?.amount },
      { number: 0.6 },
      { number: sources[1]?.knots[2]?.amount },
      { number: 0.4 },
      { number: point?.amount },
    ]);
    expect(made.sources).toHaveLength(2);
  });

  it("refuses to blend what does not measure the same thing, and says what", () => {
    expect(notices({ dataset: "de-destatis-2025", second: "fr-france-travail-2022" })).toContainEqual(
      expect.stringMatching(
        /^“France \(.+\)” is left out, because it does not measure the same thing as the others: levels\.$/u,
      ),
    );
    const net = notices({ dataset: "fr-dares", second: "fr-france-travail-2022" });
    expect(net).toContainEqual(expect.stringMatching(/net pay/u));
    expect(net).toContainEqual(expect.stringMatching(/is left out, because/u));
    // The midpoints are those of the first source alone.
    expect(midpoints({ dataset: "de-destatis-2025", second: "fr-france-travail-2022" })).toEqual(
      midpoints({ dataset: "de-destatis-2025" }),
    );
  });

  it("tells staff where the midpoints come from, in sentences that end once", () => {
    const [paper] = result({ dataset: "us-oews-metros", second: "us-oews-states" }).papers ?? [];
    if (paper === undefined) throw new Error("no paper");
    const said = JSON.stringify(paperDocument(paper, words));
    expect(said).toContain("Bureau of Labor Statistics");
    expect(said).not.toMatch(/\.\.|\.,/u);
  });

  it("offers no wages set for visas, which are not what the market pays", () => {
    const { input, notices: refused } = decode(inputs, { way: "market", dataset: "us-oflc-2025" }, market);
    expect(input.dataset).not.toBe("us-oflc-2025");
    expect(refused).toEqual([expect.objectContaining({ field: "dataset", problem: "not-accepted" })]);
  });

  it("offers no second source in another currency", () => {
    const { input, notices: refused } = decode(
      inputs,
      { way: "market", dataset: "us-oews", second: "uk-ashe" },
      market,
    );
    expect(input.second).toBe("none");
    expect(refused).toEqual([expect.objectContaining({ field: "second", problem: "not-accepted" })]);
  });

  it("raises figures from the day of their survey, and says when no day is stated", () => {
    const raw = { dataset: "us-oews", points: "p50", ageing: "3", applies: "2026-05-01" };
    const { p50 } = published("us-oews", "41-3091", "us");
    expect(midpoints(raw)).toEqual([Math.round(Number(p50) * 1.03 ** (730 / 365.25))]);
    expect(notices({ dataset: "uk-ashe", ageing: "3", applies: "2026-05-01" })).toContainEqual(
      expect.stringMatching(/^No reference day stands with these figures/u),
    );
  });

  it("makes zones of places that publish their own figure, by their ratio of pay", () => {
    const raw = {
      dataset: "us-oews-metros",
      place: "us-35620",
      zonePlaces: "us-31080",
    };
    const ratio =
      Number(published("us-oews-metros", "41-4012", "us-31080").p50) /
      Number(published("us-oews-metros", "41-4012", "us-35620").p50);
    expect(result(raw).values.zones.zones).toEqual([
      { name: { names: expect.objectContaining({}) as object }, factor: ratio },
    ]);
    // Montréal repeats Quebec's figure for some occupations: no difference of pay can be read from it.
    const repeated = result({
      dataset: "ca-jobbank-2025",
      place: "ca-24",
      occupation: "64101",
      zonePlaces: "ca-2440",
    });
    expect(repeated.values.zones.zones).toEqual([]);
    expect(repeated.notices.map((notice) => words.say(notice))).toContainEqual(
      expect.stringMatching(/No figure of its own for: Montréal/u),
    );
  });

  it("says that no occupation stands for the role, and that a ceiling is no midpoint", () => {
    const ceilings = result({ dataset: "ru-source-2015", points: "2,3" });
    expect(ceilings.values.bands).toEqual([]);
    expect(words.say(ceilings.answer)).toMatch(/Nothing here gives a midpoint/u);
    const none = compute(
      decode(inputs, { way: "market", dataset: "us-oews", occupation: "none" }, market).input,
      market,
    );
    expect(JSON.stringify(none.values)).not.toContain("NaN");
  });
});

describe("a data set that publishes one number", () => {
  it("gives a median where the median is asked for, and no other percentile", () => {
    // DARES: 2,045 euros a month, times 12.
    expect(midpoints({ dataset: "fr-dares" })).toEqual([24_540]);
    expect(notices({ dataset: "fr-dares" })).toContainEqual(
      expect.stringMatching(/no figure that could be a midpoint for: 25th percentile and 75th percentile/u),
    );
    // A mean is no median either.
    expect(midpoints({ dataset: "fr-insee-2021", occupation: "all" })).toEqual([]);
  });

  it("is blended at its median alone", () => {
    const median = (value: number) => ({ kind: "point", value, statistic: "median" }) as const;
    const shares = [0.25, 0.75];
    expect(together("p50", [median(100), median(200)], shares)).toBe(175);
    expect(together("p25", [median(100), median(200)], shares)).toBeUndefined();
    // A level is one number, whatever its statistic.
    expect(together("experienced", [{ kind: "point", value: 100 }], undefined)).toBe(100);
  });
});

describe("the minimum of a series", () => {
  it("may be raised before a day that is still ahead, and says so where its end is not known", () => {
    const later = (applies: string, today: string | undefined, minimumOf = "fr") => {
      const there = { ...market, today };
      const { input } = decode(inputs, { way: "even", applies, minimumOf }, there);
      return compute(input, there)
        .notices.map((notice) => words.say(notice))
        .filter((text) => text.includes("may be raised"));
    };
    expect(later("2027-01-01", "2026-11-27")).toEqual([
      expect.stringMatching(/of 1\sJune\s2026 \(.*\)\. It may be raised before 1\sJanuary\s2027/u),
    ]);
    expect([later("2026-11-27", "2026-11-27"), later("2027-01-01", undefined)]).toEqual([[], []]);
    // Germany's amount of 1 January 2027 was decided ahead.
    expect(later("2027-06-01", "2026-11-27", "de")).toEqual([]);
    expect(later("2028-01-01", "2026-11-27", "de")).toHaveLength(1);
  });

  const raw = { dataset: "fr-france-travail-2022", points: "beginner", spread: "120", minimumOf: "fr" };

  it("is proposed only if it is in force on the day the structure applies from", () => {
    // 12.31 euros an hour since 1 June 2026, 35 hours a week.
    const made = result({ ...raw, applies: "2026-11-27" });
    expect(made.values.minimum?.amount).toBeCloseTo(12.31 * 35 * 52, 6);
    expect(notices({ ...raw, applies: "2026-11-27" })).toContainEqual(
      expect.stringMatching(/under the minimum of €22,404 \(.*since 1\sJune\s2026\)/u),
    );
    expect(made.steps().map((step) => words.say(step.text))).toContainEqual(
      expect.stringMatching(/€12.31 an hour since 1\sJune\s2026/u),
    );
  });

  it("checks nothing on a day that the series does not speak of", () => {
    const after = result({
      dataset: "us-oews",
      minimumOf: "us",
      minimumRate: "new-york-city",
      applies: "2027-11-27",
    });
    expect(after.values.minimum).toBeUndefined();
    expect(after.notices.map((notice) => words.say(notice))).toContainEqual(
      expect.stringMatching(/last one known is \$17.00, since 1\sJanuary\s2026. Nothing is checked/u),
    );
    expect(notices(raw)).toContainEqual(expect.stringMatching(/Say from which day/u));
  });
});
