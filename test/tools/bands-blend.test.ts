import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openingState, withField } from "#kit/fields/form-state.ts";
import { decode, encode, readQuery } from "#kit/fields/url.ts";
import type { Result } from "#kit/result/result.ts";
import { resultDocument } from "#kit/take-away/result-document.ts";
import { tidyTable } from "#kit/take-away/tidy-table.ts";
import { workbook } from "#kit/take-away/workbook.ts";
import { wording } from "#kit/words/wording.ts";
import { compute } from "../../src/tools/bands/compute.ts";
import { inputs } from "../../src/tools/bands/inputs.ts";
import type { Values } from "../../src/tools/bands/parts/values.ts";
import { tool } from "../../src/tools/bands/tool.ts";
import { market } from "../market.ts";
import { textsOf } from "../tools.ts";
import { tableIn } from "./result-parts.ts";

type Raw = Readonly<Record<string, string>>;

const words = wording("en", textsOf("kit/words", "en"), textsOf("tools/bands", "en"));
const three: Raw = {
  way: "market",
  dataset: "us-oews-metros",
  place: "us-35620",
  second: "us-oews-states",
  secondOccupation: "41-3091",
  secondPlace: "us-ca",
  third: "us-oews",
  thirdOccupation: "41-3091",
  rounding: "1",
};
const computed: Raw = { ...three, weighing: "computed" };
/** The sizes and qualities of F10. */
const ofF10: Raw = {
  ...computed,
  size: "120",
  secondSize: "40",
  thirdSize: "300",
  secondQuality: "0.6",
  thirdQuality: "0.4",
};
const result = (raw: Raw): Result<Values> => {
  const { input, notices } = decode(inputs, raw, market);
  expect(notices).toEqual([]);
  return compute(input, market) as Result<Values>;
};
const notices = (raw: Raw): readonly string[] => result(raw).notices.map((notice) => words.say(notice));
const weighing = (raw: Raw) => result(raw).values.market?.weighing;
const midpoints = (raw: Raw): readonly number[] => result(raw).values.bands.map(({ midpoint }) => midpoint);
const shares = (raw: Raw): readonly number[] =>
  (weighing(raw)?.shares ?? []).map((share) => Number(share.toFixed(6)));
const steps = (raw: Raw): readonly string[] =>
  result(raw)
    .steps()
    .flatMap(({ formula }) => (formula === undefined ? [] : [words.say(formula)]));

describe("shares of several sources, typed", () => {
  it("leaves the first what the others do not have, and means the same with two as it always has", () => {
    expect(shares({ ...three, share: "30", thirdShare: "20" })).toEqual([0.5, 0.3, 0.2]);
    const { raw, notices: refused } = readQuery(
      inputs,
      "way=market&dataset=us-oews-metros&place=us-35620&second=us-oews-states&secondPlace=us-ny&share=40",
    );
    expect(refused).toEqual([]);
    expect(shares(raw)).toEqual([0.6, 0.4]);
    // Without a share in the link, two sources count half each.
    expect(shares({ way: "market", dataset: "us-oews", second: "us-oews-states" })).toEqual([0.5, 0.5]);
  });

  it("begins with about the same for all, and lets a link say so", () => {
    expect(shares(three)).toEqual([0.34, 0.33, 0.33]);
    expect(shares({ ...three, fourth: "us-oews-states", fourthPlace: "us-tx" })).toEqual([
      0.25, 0.25, 0.25, 0.25,
    ]);
    const { input } = decode(inputs, three, market);
    const again = decode(inputs, readQuery(inputs, encode(inputs, input, market)).raw, market).input;
    expect(again).toEqual(input);
  });

  it("blends nothing where nothing is left for the first, and says so once", () => {
    const raw = { ...three, share: "60", thirdShare: "50" };
    expect(notices(raw)).toEqual([
      "The typed shares of the other sources come to 110%: lower one, so that the first source keeps a share.",
    ]);
    expect(result(raw).values.bands).toEqual([]);
    expect(words.say(result(raw).answer)).toBe(
      "The sources cannot be blended: the note below says what is missing.",
    );
  });

  it("keeps the proportions of the others where one is left out", () => {
    const { input } = decode(inputs, { ...three, share: "40", thirdShare: "20" }, market);
    const made = compute({ ...input, thirdOccupation: "none" }, market) as Result<Values>;
    expect(made.notices.map((notice) => words.say(notice))).toContain(
      "No occupation of the third source stands for the role: it is left out.",
    );
    const [first = NaN, second = NaN] = made.values.market?.weighing?.shares ?? [];
    expect(first).toBeCloseTo(0.5, 12);
    expect(second).toBeCloseTo(0.5, 12);
  });

  it("ignores a third source without a second, and loads nothing for it", () => {
    const raw = { way: "market", dataset: "us-oews", third: "us-oews-states" };
    expect(result(raw).values.market?.references).toHaveLength(1);
    expect(tool.needs?.(decode(inputs, raw, market).input, market)).toEqual([
      expect.objectContaining({ dataset: "us-oews" }),
    ]);
    expect(tool.needs?.(decode(inputs, three, market).input, market)).toHaveLength(3);
  });
});

describe("shares of several sources, computed (F10)", () => {
  it("multiplies quality by size, or by its square root", () => {
    expect(weighing(ofF10)?.weights.map(({ weight }) => weight)).toEqual([120, 24, 120]);
    expect(shares(ofF10)).toEqual([0.454545, 0.090909, 0.454545]);
    expect(weighing(ofF10)?.effective).toBeCloseTo(2.372549, 6);
    expect(weighing({ ...ofF10, sizeBy: "root" })?.effective).toBeCloseTo(2.576256, 6);
    expect(steps(ofF10)).toContain("1.00 × 120 = 120.0; 0.60 × 40 = 24.0; 0.40 × 300 = 120.0");
    expect(steps({ ...ofF10, sizeBy: "root" })).toContain(
      "1.00 × √120 = 11.0; 0.60 × √40 = 3.8; 0.40 × √300 = 6.9",
    );
  });

  it("counts an older survey less, from its day to the day the structure applies from", () => {
    // The first and the third are of May 2024, the second of May 2025.
    const raw = { ...ofF10, halfLife: "12", applies: "2026-05-01" };
    const [first, second] = weighing(raw)?.weights ?? [];
    expect(first?.age).toBeCloseTo(730 / (365.25 / 12), 9);
    expect(second?.recency).toBeCloseTo(0.5 ** (365 / 365.25), 9);
    expect(shares(raw)[1]).toBeGreaterThan(shares(ofF10)[1] ?? 1);
    // A survey later than that day is not older than new.
    expect(shares({ ...raw, applies: "2020-01-01" })).toEqual(shares(ofF10));
  });

  it("lets the age of none count where a day is missing, and says which", () => {
    expect(notices({ ...ofF10, halfLife: "12" })).toContainEqual(
      expect.stringMatching(/Say from which day the structure applies/u),
    );
    const undated = {
      way: "market",
      dataset: "uk-ashe",
      second: "uk-ashe",
      secondOccupation: "3556",
      weighing: "computed",
      size: "10",
      secondSize: "30",
      halfLife: "12",
      applies: "2026-05-01",
    };
    expect(notices(undated)).toContain(
      "One source states no day of its survey, so the age of the figures does not count.",
    );
    expect(shares(undated)).toEqual([0.25, 0.75]);
  });

  it("holds no source over the cap, and shows the shares before it", () => {
    const raw = { ...ofF10, cap: "40" };
    expect(shares(raw)).toEqual([0.4, 0.2, 0.4]);
    expect(steps(raw)).toContain("before the cap: 45.5%; 9.1%; 45.5%");
    expect(steps(raw)).toContain("1 ÷ (0.400² + 0.200² + 0.400²) = 2.78");
  });

  it("refuses a cap that cannot hold, where it is typed and where it comes in a link", () => {
    const type = (text: string, raw: Raw) =>
      withField(inputs, openingState({ raw, notices: [] }), { name: "cap", text }, market, "en");
    const typed = type("30", computed);
    expect(typed.typed["cap"]?.problems.map(({ text }) => words.say(text))).toEqual([
      "3 sources cannot all stay under 30%: together they must come to 100%. Enter 33.34 to 100%.",
    ]);
    expect(typed.raw["cap"]).toBeUndefined();
    expect(type("34", computed).raw["cap"]).toBe("34");
    expect(type("", computed).typed["cap"]?.problems).toEqual([]);
    expect(type("20", computed).typed["cap"]?.problems).toHaveLength(1);
    expect(notices({ ...computed, cap: "30" })).toContain(
      "“Greatest share of one source” is 30%, and 3 sources count: it must be at least 33.34%.",
    );
    // A source without quality does not count.
    expect(notices({ ...ofF10, thirdQuality: "0", cap: "40" })).toContain(
      "“Greatest share of one source” is 40%, and 2 sources count: it must be at least 50%.",
    );
  });

  it("leaves out a source of no quality, and asks for one where none has any", () => {
    expect(midpoints({ ...ofF10, quality: "0", secondQuality: "0", points: "p10,p50" })).toEqual([
      36_930, 66_260,
    ]);
    expect(notices({ ...ofF10, quality: "0", secondQuality: "0", thirdQuality: "0" })).toContainEqual(
      expect.stringMatching(/^Every source has a quality of 0/u),
    );
  });

  it("takes the size published, and asks for one where none is", () => {
    expect(weighing(computed)?.weights.map(({ size }) => size)).toEqual([
      { number: 66_660, of: "employed" },
      { number: 156_110, of: "employed" },
      { number: 1_189_330, of: "employed" },
    ]);
    const raw = {
      way: "market",
      dataset: "ca-jobbank-2025",
      second: "ca-jobbank-2025",
      weighing: "computed",
    };
    expect(notices({ ...raw, size: "10" })).toContainEqual(
      expect.stringMatching(/^Type how many people this source counts.+: .+\.$/u),
    );
    expect(shares({ ...raw, size: "10", secondSize: "30" })).toEqual([0.25, 0.75]);
  });

  it("stands in a table, with its size, age and share, on the page and in files", () => {
    const two = { way: "market", dataset: "us-oews", second: "us-oews-states" };
    const made = result({ ...ofF10, halfLife: "12", applies: "2026-05-01", cap: "40" });
    const table = tableIn(made, "weights");
    expect(table?.rows).toHaveLength(3);
    expect(table?.columns.map(({ head }) => words.say(head))).toEqual([
      "Size",
      "Size counts",
      "Quality",
      "Age in months",
      "Recency",
      "Weight",
      "Share of the blend",
    ]);
    expect(words.say(table?.title ?? { key: "" })).toMatch(
      /^What each source counts for \(as much as 2\.\d\d sources of equal weight\)$/u,
    );
    const link = "https://example.org/";
    expect(workbook(made, words, link).map(({ title }) => title)).toContainEqual(
      expect.stringMatching(/What each source counts for/u),
    );
    expect(JSON.stringify(resultDocument(made, words, link))).toContain("people, as typed");
    // Each line of the CSV names the source it is of.
    const { head, rows } = tidyTable(made, words, link);
    const ofTable = (name: string): readonly (readonly unknown[])[] =>
      rows.filter((row) => row[head.indexOf(words.text("csv.table"))] === name);
    const source = (row: readonly unknown[]): unknown => row[head.indexOf(words.text("csv.source"))];
    expect(new Set(ofTable("Weights").map(source)).size).toBe(3);
    expect(new Set(ofTable("Figures taken").map(source)).size).toBe(3);
    expect(tableIn(result(two), "weights")?.columns).toHaveLength(1);
    expect(tableIn(result({ way: "market", dataset: "us-oews" }), "weights")).toBeUndefined();
  });

  it("comes to shares of 1 under the cap, whatever is typed", () => {
    const quality = fc.integer({ min: 0, max: 100 }).map((hundredths) => String(hundredths / 100));
    const size = fc.integer({ min: 1, max: 1_000_000 }).map(String);
    fc.assert(
      fc.property(
        fc.record({
          quality,
          secondQuality: quality,
          thirdQuality: quality,
          size,
          secondSize: size,
          thirdSize: size,
          sizeBy: fc.constantFrom("number", "root"),
          halfLife: fc.constantFrom("", "1", "12", "240"),
          cap: fc.constantFrom("", "34", "50", "100"),
        }),
        (typed) => {
          const found = weighing({ ...computed, ...typed, applies: "2026-11-27" });
          if (found?.shares === undefined) {
            expect(found?.without).toBeDefined();
            return;
          }
          expect(found.shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
          expect(Math.max(...found.shares)).toBeLessThanOrEqual(Number(typed.cap || 100) / 100 + 1e-9);
          expect(found.effective).toBeGreaterThanOrEqual(1 - 1e-9);
          expect(found.effective).toBeLessThanOrEqual(3 + 1e-9);
        },
      ),
      { seed: 20261127, numRuns: 200 },
    );
  });
});
