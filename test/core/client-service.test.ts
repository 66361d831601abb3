import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countBackDays } from "#core/count-back-days.ts";
import { daysSalesOutstanding } from "#core/days-sales-outstanding.ts";
import { forecastAccuracy } from "#core/forecast-accuracy.ts";
import { meanHandlingTime } from "#core/mean-handling-time.ts";
import { netPromoterScore } from "#core/net-promoter-score.ts";
import { pipelineCoverage } from "#core/pipeline-coverage.ts";
import { wilsonInterval } from "#core/wilson-interval.ts";
import "./arbitraries.ts";
import { agrees, expectVector } from "./vector.ts";

const number = (value: number | undefined): number => value ?? NaN;

describe("netPromoterScore", () => {
  const given = { promoters: 54, detractors: 24, answers: 120 } as const;

  it("is 25, give or take 13.7 points, or 11.5 if 400 clients are all there are", () => {
    const { score, margin, error } = netPromoterScore(given);
    expectVector(score, "25");
    expectVector(error, "0.0699702318…");
    expectVector(margin, "13.7139134251…");
    expectVector(netPromoterScore({ ...given, asked: 400 }).margin, "11.4882524721…");
  });

  it("takes one answer, from the one client there is", () => {
    const one = { promoters: 1, detractors: 0, answers: 1, asked: 1 } as const;
    expect(netPromoterScore(one)).toEqual({ score: 100, margin: 0, error: 0 });
  });

  it("takes answers that are all one or the other", () => {
    expect(netPromoterScore({ promoters: 3, detractors: 1, answers: 4 }).score).toBe(50);
  });

  it("has no margin where everyone answered, and stays between −100 and 100", () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), fc.nat(50), (promoters, detractors, others) => {
        const answers = promoters + detractors + others + 1;
        const { score, margin, error } = netPromoterScore({ promoters, detractors, answers });
        expect(Math.abs(score)).toBeLessThanOrEqual(100);
        expect(margin).toBeGreaterThanOrEqual(0);
        expect(netPromoterScore({ promoters, detractors, answers, asked: answers }).margin).toBe(
          answers === 1 ? margin : 0,
        );
        const mirror = netPromoterScore({ promoters: detractors, detractors: promoters, answers });
        expect(agrees(mirror.score, -score)).toBe(true);
        expect(agrees(mirror.error, error)).toBe(true);
      }),
    );
  });

  it("names what it does not accept", () => {
    expect(() => netPromoterScore({ ...given, answers: 0 })).toThrow(
      "answers must be a whole number from 1, got 0",
    );
    expect(() => netPromoterScore({ ...given, promoters: 1.5 })).toThrow(
      "promoters must be a whole number from 0, got 1.5",
    );
    expect(() => netPromoterScore({ ...given, detractors: -1 })).toThrow(
      "detractors must be a whole number from 0, got -1",
    );
    expect(() => netPromoterScore({ ...given, answers: 70 })).toThrow(
      "promoters and detractors must be at most 70, got 78",
    );
    expect(() => netPromoterScore({ ...given, asked: 119 })).toThrow(
      "asked must be a whole number from 120, got 119",
    );
  });
});

describe("the share of satisfied answers and of deals won", () => {
  it.each([
    [41, 52, "0.6596789537…", "0.8775562947…"],
    [12, 40, "0.1807484523…", "0.4543001882…"],
  ])("%d of %d lie between %s and %s", (part, whole, low, high) => {
    const interval = wilsonInterval(part, whole);
    expectVector(interval.low, low);
    expectVector(interval.high, high);
  });
});

describe("forecastAccuracy", () => {
  const periods = [
    { forecast: 80, actual: 72 },
    { forecast: 95, actual: 101 },
    { forecast: 110, actual: 98 },
  ];

  it("is .904 weighted by size, with a bias of +.052 and a mean error of .098", () => {
    const found = forecastAccuracy(periods);
    expectVector(number(found?.accuracy), "0.9040590406…");
    expectVector(number(found?.bias), "0.0516605166…");
    expectVector(number(found?.meanError), "0.0976553438…");
  });

  it("is lower than on totals, where errors cancel out", () => {
    const total = { forecast: 285, actual: 271 };
    expectVector(number(forecastAccuracy([total])?.accuracy), "0.9483394834…");
    fc.assert(
      fc.property(
        fc.array(fc.record({ forecast: fc.nat(1000), actual: fc.integer({ min: 1, max: 1000 }) }), {
          minLength: 1,
        }),
        (several) => {
          const sum = (of: "forecast" | "actual"): number => several.reduce((all, one) => all + one[of], 0);
          const whole = forecastAccuracy([{ forecast: sum("forecast"), actual: sum("actual") }]);
          expect(number(forecastAccuracy(several)?.accuracy)).toBeLessThanOrEqual(
            number(whole?.accuracy) + 1e-12,
          );
          expect(agrees(number(forecastAccuracy(several)?.bias), number(whole?.bias))).toBe(true);
        },
      ),
    );
  });

  it("is undefined where nothing came, and says so of the mean error alone where one period was empty", () => {
    expect(forecastAccuracy([{ forecast: 5, actual: 0 }])).toBeUndefined();
    expect(forecastAccuracy([...periods, { forecast: 5, actual: 0 }])?.meanError).toBeUndefined();
    expect(() => forecastAccuracy([])).toThrow("periods must hold at least one, got none");
    expect(() => forecastAccuracy([{ forecast: -1, actual: 1 }])).toThrow(
      "forecast must be zero or above, got -1",
    );
    expect(() => forecastAccuracy([{ forecast: 1, actual: Infinity }])).toThrow(
      "actual must be zero or above, got Infinity",
    );
  });
});

describe("pipelineCoverage", () => {
  it("is 3.6 where 4.17 is needed: .864 of it", () => {
    const found = pipelineCoverage(900, 250, 0.24);
    expectVector(number(found?.coverage), "3.6");
    expectVector(number(found?.needed), "4.1666666667…");
    expectVector(number(found?.expected), "0.864");
  });

  it("suffices exactly where the coverage is what is needed", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: 1, max: 1000 }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        (open, left, rate) => {
          const found = pipelineCoverage(open, left, rate);
          expect(agrees(number(found?.expected), number(found?.coverage) / number(found?.needed))).toBe(true);
        },
      ),
    );
  });

  it("names what it does not accept", () => {
    expect(pipelineCoverage(900, 0, 0.24)).toBeUndefined();
    expect(() => pipelineCoverage(-1, 1, 0.5)).toThrow("open must be zero or above, got -1");
    expect(() => pipelineCoverage(1, NaN, 0.5)).toThrow("left must be zero or above, got NaN");
    expect(() => pipelineCoverage(1, 1, 0)).toThrow("winRate must be above 0 and at most 1, got 0");
    expect(() => pipelineCoverage(1, 1, 1.1)).toThrow("winRate must be above 0 and at most 1, got 1.1");
  });
});

describe("days until clients pay", () => {
  it("are 40.4 on average, 36.6 counted back, 33.7 without the tax", () => {
    expectVector(number(daysSalesOutstanding(180, 410, 92)), "40.3902439024…");
    expectVector(number(daysSalesOutstanding(180, 410, 92, 0.2)), "33.6585365854…");
    const months = [
      { sales: 150, days: 30 },
      { sales: 140, days: 31 },
    ];
    expectVector(number(countBackDays(180, months)), "36.6428571429…");
  });

  it("are the same both ways where every day sells the same", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 50 }), (receivables, sales) => {
        const months = Array.from({ length: 900 }, () => ({ sales: sales * 30, days: 30 }));
        const average = number(daysSalesOutstanding(receivables, sales * 30, 30));
        expect(agrees(number(countBackDays(receivables, months)), average)).toBe(true);
      }),
    );
  });

  it("are undefined without sales, and where the months do not reach back far enough", () => {
    expect(daysSalesOutstanding(180, 0, 92)).toBeUndefined();
    expect(countBackDays(180, [{ sales: 100, days: 30 }])).toBeUndefined();
    expect(countBackDays(0, [])).toBe(0);
    expect(countBackDays(0, [{ sales: 0, days: 30 }])).toBe(0);
    expect(countBackDays(100, [{ sales: 100, days: 30 }])).toBe(30);
    expect(
      countBackDays(100, [
        { sales: 0, days: 30 },
        { sales: 200, days: 30 },
      ]),
    ).toBe(45);
  });

  it("name what they do not accept", () => {
    expect(() => daysSalesOutstanding(-1, 1, 1)).toThrow("receivables must be zero or above, got -1");
    expect(() => daysSalesOutstanding(1, NaN, 1)).toThrow("sales must be zero or above, got NaN");
    expect(() => daysSalesOutstanding(1, 1, 1, -0.2)).toThrow("taxRate must be zero or above, got -0.2");
    expect(() => daysSalesOutstanding(1, 1, 0)).toThrow("days must be above 0, got 0");
    for (const receivables of [NaN, -1, Infinity])
      expect(() => countBackDays(receivables, [])).toThrow(
        `receivables must be zero or above, got ${receivables}`,
      );
    expect(() => countBackDays(1, [{ sales: -1, days: 30 }])).toThrow("sales must be zero or above, got -1");
    expect(() => countBackDays(1, [{ sales: 1, days: 0 }])).toThrow("days must be above 0, got 0");
  });
});

describe("meanHandlingTime", () => {
  it("of 46 contacts is 430 seconds", () => {
    expectVector(number(meanHandlingTime({ talk: 13_800, hold: 1380, after: 4600, contacts: 46 })), "430");
  });

  it("is undefined without a contact, and names what it does not accept", () => {
    const none = { talk: 0, hold: 0, after: 0, contacts: 0 };
    expect(meanHandlingTime(none)).toBeUndefined();
    expect(() => meanHandlingTime({ ...none, hold: -1 })).toThrow("hold must be zero or above, got -1");
    expect(() => meanHandlingTime({ ...none, contacts: 1.5 })).toThrow(
      "contacts must be a whole number from 0, got 1.5",
    );
    expect(() => meanHandlingTime({ ...none, contacts: -1 })).toThrow(
      "contacts must be a whole number from 0, got -1",
    );
  });
});
