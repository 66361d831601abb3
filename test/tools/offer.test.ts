import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode } from "#kit/fields/url.ts";
import { wording } from "#kit/words/wording.ts";
import { paperDocument } from "#kit/take-away/result-document.ts";
import { compute } from "../../src/tools/offer/compute.ts";
import { metadata } from "../../src/tools/offer/view.tsx";
import { inputs } from "../../src/tools/offer/inputs.ts";
import { colleaguesIn } from "../../src/tools/offer/parts/colleagues.ts";
import { countryOf } from "../../src/tools/offer/parts/country-of.ts";
import { tool } from "../../src/tools/offer/tool.ts";
import { market } from "../market.ts";
import { textsOf } from "../tools.ts";
import { tableIn } from "./result-parts.ts";

const words = wording("en", textsOf("kit/words", "en"), textsOf("tools/offer", "en"));
const result = (raw: Readonly<Record<string, string>>) => {
  const { input, notices } = decode(
    inputs,
    { ...(Object.hasOwn(raw, "dataset") ? {} : { place: "us-35620" }), ...raw },
    market,
  );
  expect(notices).toEqual([]);
  return compute(input, market);
};
const notices = (raw: Readonly<Record<string, string>>): readonly string[] =>
  result(raw).notices.map((notice) => words.say(notice));

describe("an offer", () => {
  it("lies in its band, in the market and among colleagues", () => {
    const made = result({
      base: "70000",
      low: "60000",
      high: "80000",
      colleagues: "65000\n68000\n70000\n75000\n52000;80",
    });
    const { band, percentile, colleagues } = made.values;
    expect(band).toMatchObject({ midpoint: 70_000, compa: 1, penetration: 0.5 });
    // New York: P25 57,700, P50 78,060.
    expect(percentile).toMatchObject({
      at: "within",
      from: expect.closeTo(25 + (12_300 / 20_360) * 25, 6) as number,
    });
    // 52,000 at four fifths of full time is 65,000.
    expect(colleagues).toMatchObject({ median: 68_000, below: 3, above: 1, rank: 0.75 });
    expect(colleagues?.ratio).toBeCloseTo(70 / 68, 9);
    expect(words.say(made.answer)).toBe(
      "$70,000 a year, New York-Newark-Jersey City, NY-NJ, United States: about the 40th percentile of the market; 50% of the way up the band.",
    );
  });

  it("counts the guarantee, the sum on arrival and the variable part in the first year", () => {
    const { values } = result({
      base: "60000",
      variable: "12000",
      guarantee: "50",
      months: "6",
      oneOff: "2000",
    });
    expect(values.guaranteed).toBe(3000);
    expect(values.firstYear).toEqual({ least: 65_000, atTarget: 74_000 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 12 }), (share, months) => {
        const made = result({
          base: "50000",
          variable: "20000",
          guarantee: String(share),
          months: String(months),
        });
        expect(made.values.guaranteed).toBeLessThanOrEqual(20_000);
        expect(made.values.firstYear.least).toBeLessThanOrEqual(made.values.firstYear.atTarget);
      }),
      { seed: 20261127, numRuns: 50 },
    );
  });

  it("compares base pay with base pay, and all of it with all of it", () => {
    const paid = { base: "60000", variable: "12000" };
    expect(result(paid).values.compared).toBe(72_000);
    expect(result({ ...paid, place: "de" }).values.compared).toBe(60_000);
    expect(notices({ ...paid, place: "gb" })).toContainEqual(expect.stringMatching(/count variable pay/u));
  });

  it("invents no percentile beyond those published, and takes a ratio where one number is published", () => {
    expect(result({ base: "1000000" }).values.percentile).toEqual({ at: "above", percentile: 90 });
    expect(result({ base: "1" }).values.percentile).toEqual({ at: "below", percentile: 10 });
    const france = result({ place: "fr", base: "41052" });
    expect(france.values.percentile).toBeUndefined();
    // 3,421 euros a month, times 12.
    expect(france.values.ratio).toBe(1);
  });

  it("warns of a range wider than Ontario allows, and of no other province's rule", () => {
    const wide = { place: "ca-3530", low: "60000", high: "120000" };
    expect(notices(wide)).toContainEqual(expect.stringMatching(/CA?\$60,000 wide.*at most CA?\$50,000/u));
    expect(notices({ ...wide, high: "110000" }).join(" ")).not.toMatch(/wide/u);
    // No bound over CA$200,000.
    expect(notices({ ...wide, high: "210000" }).join(" ")).not.toMatch(/wide/u);
    expect(notices({ ...wide, region: "british-columbia" }).join(" ")).not.toMatch(/wide/u);
  });

  it("brings the rules of a state or province chosen as the place", () => {
    const region = (raw: Readonly<Record<string, string>>) => result(raw).values.input.region;
    expect(region({ place: "ca-35" })).toBe("ontario");
    expect(region({ dataset: "us-oews-states", place: "us-ny" })).toBe("new-york-state");
    expect(region({ dataset: "us-oews-states", place: "us-tx" })).toBe("all");
    expect(region({ place: "ca-35", region: "british-columbia" })).toBe("british-columbia");
    expect(region({ place: "ca-3530" })).toBe("all");
  });

  it("knows no rules for figures of the reader's own of a country that is not known here", () => {
    const { datasets } = market;
    const own = (country: string) =>
      datasets.slice(0, 1).map((one) => ({ ...one, id: "own-made-up", country }));
    const countryWith = (country: string, where = { dataset: "own-made-up", place: "own-made-up-here" }) =>
      countryOf(where, { datasets: [...own(country), ...datasets] });
    expect([countryWith("zz"), countryWith("ca")]).toEqual(["other", "ca"]);
    expect(countryWith("zz", { dataset: "place", place: "zz-nowhere" })).toBe("other");
    expect(
      tool.needs?.({ role: "account-manager", dataset: "place", occupation: "", place: "zz" }, market),
    ).toEqual([{ pay: "account-manager" }]);
  });

  it("shows figures of net pay and does not compare an offer with them", () => {
    const made = result({ dataset: "fr-dares", base: "41000", low: "36000", high: "44000" });
    expect([made.values.ratio, made.values.percentile]).toEqual([undefined, undefined]);
    expect(words.say(made.answer)).toBe(
      "€41,000 a year, France: not compared with the market, whose figures are net pay; 63% of the way up the band.",
    );
    expect(made.notices.map((notice) => words.say(notice))).toEqual([
      expect.stringMatching(/^The market figures are net pay/u),
    ]);
    // They stand in the table, and are no example of an offer. 2,045 euros a month, times 12.
    expect(JSON.stringify(tableIn(made, "places"))).toContain("24540");
    expect(result({ dataset: "fr-dares" }).values.input).toMatchObject({ base: 40_000, low: 32_000 });
  });

  it("says where it lies in words: ordinals, and no difference where there is none", () => {
    const said = (raw: Readonly<Record<string, string>>, how = words) => how.say(result(raw).answer);
    const french = wording("fr", textsOf("kit/words", "fr"), textsOf("tools/offer", "fr"));
    const ending = (base: number): string =>
      /\d+(?:st|nd|rd|th)/u.exec(said({ base: String(base) }))?.[0] ?? "";
    // New York: P25 57,700, P50 78,060: 814.40 a percentile between them.
    const to = (percentile: number) => Math.round(57_700 + (percentile - 25) * 814.4);
    expect([31, 42, 33, 44].map((percentile) => ending(to(percentile)))).toEqual([
      "31st",
      "42nd",
      "33rd",
      "44th",
    ]);
    expect(said({ base: "1" })).toContain("under the 10th percentile");
    expect(said({ base: String(to(31)) }, french)).toContain("vers le 31e\u00A0centile");
    expect(said({ place: "fr", base: "41000" })).toContain("France: at the one number published;");
    expect(said({ place: "fr", base: "45157" })).toContain("+10% against the one number published");
  });

  it("places an offer against a band of one amount", () => {
    const said = (base: string) => words.say(result({ base, low: "54000", high: "54000" }).answer);
    expect(said("54000")).toContain("at the one amount of the band");
    expect(said("53999")).toContain("under the band");
    expect(said("54001")).toContain("over the band");
    expect(JSON.stringify(result({ base: "50000", low: "54000", high: "54000" }).sections())).toContain(
      "Pay: $54,000 gross a year",
    );
  });

  it("tells a reader of a country without pay here that the place is in another", () => {
    const abroad = (country: string, raw: Readonly<Record<string, string>>) => {
      const there = { ...market, country };
      return compute(decode(inputs, raw, there).input, there).values.isAbroad;
    };
    expect([abroad("other", {}), abroad("be", { place: "fr" }), abroad("fr", { place: "gb" })]).toEqual([
      true,
      true,
      false,
    ]);
    expect(abroad("other", { dataset: "uk-ashe" })).toBe(false);
  });

  it("lists what the state asks of an advert, or the whole country's rules", () => {
    const count = (raw: Readonly<Record<string, string>>) => tableIn(result(raw), "law")?.rows.length ?? 0;
    expect(count({ region: "colorado" })).toBeLessThan(count({}));
    expect(JSON.stringify(tableIn(result({ region: "colorado" }), "law"))).not.toContain("California");
  });

  it("writes the sentence on pay in both languages, each with its own numbers", () => {
    const said = JSON.stringify(
      result({ place: "fr", base: "40000", low: "36000", high: "44000", variable: "6000" }).sections(),
    );
    expect(said).toContain("€36,000–44,000");
    expect(said).toContain("36\u202F000–44\u202F000\u00A0€");
  });

  it("names nobody, and says when so few could be recognised", () => {
    const raw = { colleagues: "Made-up Ann;64000\nMade-up Bo\t70000\nnobody" };
    const made = result(raw);
    const all = JSON.stringify([made.values.colleagues, made.sections(), made.steps()]);
    expect(all).not.toMatch(/Made-up/u);
    expect(notices(raw)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/Only 2 of the colleagues/u),
        expect.stringMatching(/1 line gives no pay and is left out \(line 3\); 2 are used/u),
      ]),
    );
    const paper = made.papers?.[0];
    if (paper === undefined) throw new Error("no paper");
    // The candidate's page holds no colleague and no market.
    expect(JSON.stringify(paperDocument(paper, words))).not.toMatch(/64,000|70,000|percentile/u);
  });

  it("reads pay as it is pasted, and refuses what is none", () => {
    expect(colleaguesIn("45 000 €\n45.000,50\nAnn\t52000\t80 %\n").pays).toEqual([45_000, 45_000.5, 65_000]);
    expect(colleaguesIn("Nom\tRémunération\tTemps\nAnn\t52000\t80 %")).toEqual({
      pays: [65_000],
      leftOut: [],
      noShare: [],
    });
    // In any order under heads, where hours are no share of full time.
    expect(colleaguesIn("Hours;Name;Annual salary\n35;Ann;52000\n80%;Bo;52000\n;Cy;52000")).toEqual({
      pays: [65_000, 52_000],
      leftOut: [],
      noShare: [2],
    });
    expect(colleaguesIn("=6*7\n-5\n1e308\n0\n45000;300")).toEqual({
      pays: [],
      leftOut: [1, 2, 3, 4],
      noShare: [5],
    });
    expect(colleaguesIn("1000\n".repeat(50_000)).pays).toHaveLength(500);
  });

  it("is compared with the level of a data set that the reader chooses, and says whose figure it is", () => {
    const germany = { dataset: "de-destatis-2025", base: "60000" };
    const made = result(germany);
    const { market: found } = made.values;
    expect(found?.data?.levels.length).toBeGreaterThan(1);
    expect(made.sources[0]?.dataset.id).toBe("de-destatis-2025");
    const ratios = found?.data?.levels.map(({ id }) => result({ ...germany, level: id }).values.ratio);
    expect(new Set(ratios).size).toBeGreaterThan(1);
    // Of the same data set and case, both ways lead to the same figure.
    expect(result({ ...germany, level: made.values.input.level }).values.ratio).toBe(
      result({ place: "de", base: "60000" }).values.ratio,
    );
    const laws = (raw: Readonly<Record<string, string>>) => tableIn(result(raw), "law");
    expect(laws(germany)).toEqual(laws({ place: "de" }));
    // No wage that an administration sets is a market.
    const { notices: refused } = decode(inputs, { dataset: "us-oflc-2025" }, market);
    expect(refused).toContainEqual(expect.objectContaining({ field: "dataset", problem: "not-accepted" }));
  });

  it("says of which group the figures are, whichever way they were chosen", () => {
    const shown = [{ place: "de" }, { dataset: "de-destatis-2025" }, { place: "us-35620" }].map((raw) =>
      metadata(result({ base: "60000", ...raw }), words).map(({ value }) => value),
    );
    expect(shown[0]).toContain("Spezialist");
    expect(shown[1]).toContain("Spezialist");
    expect(shown[2]).not.toContain("Spezialist");
    const steps = JSON.stringify(result({ place: "de", base: "60000" }).steps());
    expect(steps).toContain("figures-of.published.level");
  });

  it("says so where a data set has no occupation for the role, and keeps its band", () => {
    const made = result({ dataset: "fr-insee-2021", base: "40000", low: "36000", high: "44000" });
    expect(made.values.unit.currency).toBe("EUR");
    expect(made.values.band?.penetration).toBe(0.5);
    expect(made.notices.map((notice) => words.say(notice))).toContainEqual(
      expect.stringMatching(/No occupation of this data set stands for this role: Account manager/u),
    );
    expect(result({ dataset: "fr-insee-2021", occupation: "all" }).values.market?.figure).toBeDefined();
  });

  it("names the wider place whose figure the publisher repeats, and the model that made an estimate", () => {
    const pay = market.pay("account-manager")?.countries.flatMap(({ places }) => places) ?? [];
    const repeated = pay.find(({ whose }) => whose !== undefined);
    const modelled = pay.find(({ estimate }) => estimate === "model");
    expect(notices({ place: repeated?.id ?? "" }).join(" ")).toContain(
      `is that of ${repeated?.whose?.en ?? "?"}`,
    );
    if (modelled !== undefined)
      expect(notices({ place: modelled.id })).toContainEqual(expect.stringMatching(/estimated by/u));
  });

  it("leaves out a band upside down, or half of one, and says so", () => {
    expect(notices({ low: "80000", high: "60000" })).toContainEqual(expect.stringMatching(/left out/u));
    expect(result({ low: "80000", high: "60000" }).values.band).toBeUndefined();
    expect(result({ low: "", high: "60000" }).values.band).toBeUndefined();
  });
});
