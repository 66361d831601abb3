import { describe, expect, it } from "vitest";
import { netFrance } from "#kit/net/net-france.ts";
import type { NetAmount, NetQuestion } from "#schema/net-france.ts";
import { readJson } from "../../tools.ts";

const usual: NetQuestion = {
  amount: 3000,
  of: "gross",
  period: "month",
  cadre: false,
  share: 1,
  health: 40,
  rate: undefined,
};
const answer = (changes: Partial<NetQuestion>) => netFrance({ ...usual, ...changes });

describe("French pay by the rules of the official simulator", () => {
  it("gives the minimum wage as it was published: 1,823.03 gross and 1,443.11 net a month in January 2026", async () => {
    // 12.02 an hour from 1 January 2026, for 35 hours a week (decree of December 2025); net before tax, without health cover.
    const january = await answer({ amount: 1823.03, health: 0, day: "2026-01-01" });
    expect(january.minimumWage).toBeCloseTo(1823.03, 2);
    expect(january.net).toBeCloseTo(1443.11, 2);
    expect(january.day).toBe("2026-01-01");
    // 12.31 an hour from 1 June 2026: 1,867.02 a month (order of 22 May 2026).
    expect((await answer({})).minimumWage).toBeCloseTo(1867.02, 2);
  });

  // Read from the library alone, in Node, apart from this project: gross, net, paid and cost a month.
  const alone: readonly (readonly [
    string,
    Partial<NetQuestion>,
    readonly [number, number, number, number],
  ])[] = [
    [
      "minimum wage of June 2026",
      { amount: 1867.02, health: 0 },
      [1867.02, 1477.9283644, 1477.9283644, 1924.6362372],
    ],
    [
      "36,000 a year, cadre, 7.5 %",
      { amount: 36_000, period: "year", cadre: true, rate: 0.075 },
      [3000, 2347.7675, 2160.2675, 4030.16],
    ],
    [
      "2,000 net, four days of five",
      { amount: 2000, of: "net", share: 0.8 },
      [2554.2526347, 2000, 1926.75, 3443.6180615],
    ],
    [
      "60,000 of cost a year, cadre",
      { amount: 60_000, of: "cost", period: "year", cadre: true },
      [3598.264623, 2820.3382213, 2595.4215547, 5000],
    ],
    ["3,000 gross", {}, [3000, 2352.8525, 2222.5191667, 3984.08]],
    ["2,500 gross, cadre", { amount: 2500, cadre: true }, [2500, 1952.81625, 1879.8995833, 3171.05]],
    [
      "10,000 gross, cadre, 20 %, dear cover",
      { amount: 10_000, cadre: true, rate: 0.2, health: 100 },
      [10_000, 7910.238225, 6248.5715583, 14_418.8795],
    ],
    ["1,200 gross, half time", { amount: 1200, share: 0.5 }, [1200, 927.977, 927.977, 1487.432]],
    [
      "2,500 after tax at 5 %",
      { amount: 2500, of: "paid", rate: 0.05 },
      [3359.7955524, 2637.6657598, 2500, 4568.0208475],
    ],
    ["3,500 of cost", { amount: 3500, of: "cost" }, [2711.6425136, 2124.5894347, 2033.5061013, 3500]],
  ];

  it.each(alone)("is what the library says by itself: %s", async (_, changes, [gross, net, paid, cost]) => {
    const got = await answer(changes);
    // Where it looks for the gross, the library stops within a few cents of the amount asked for.
    const digits = changes.of === undefined ? 5 : 0;
    for (const [name, wanted] of Object.entries({ gross, net, paid, cost }))
      expect(got[name as NetAmount], name).toBeCloseTo(wanted, digits);
  });

  it("has contributions that add up to gross less net, and to cost less gross", async () => {
    for (const changes of [
      {},
      { cadre: true, amount: 6500 },
      { share: 0.6, amount: 1300 },
      { amount: 1867.02 },
    ]) {
      const got = await answer(changes);
      const sum = (who: "employee" | "employer") => got.contributions.reduce((all, one) => all + one[who], 0);
      expect(sum("employee")).toBeCloseTo(got.gross - got.net, 6);
      expect(sum("employer")).toBeCloseTo(got.cost - got.gross, 6);
      expect(got.net - got.tax).toBeCloseTo(got.paid, 6);
    }
  });

  it("comes back to the gross it began with, from each other amount", async () => {
    for (const cadre of [false, true]) {
      const there = await answer({ amount: 3200, cadre, rate: 0.06 });
      for (const of of ["net", "paid", "cost"] as const) {
        const back = await answer({ amount: there[of], of, cadre, rate: 0.06 });
        // Tax is rounded to a euro a year, so that pay after tax leaves a few cents open.
        expect(Math.abs(back.gross - 3200), of).toBeLessThan(0.5);
      }
    }
  });

  it("rises with gross: net and cost never fall", async () => {
    const rising = [1000, 1867.02, 2100, 3000, 4005, 4100, 8000, 20_000, 100_000];
    const all = await Promise.all(rising.map((amount) => answer({ amount, rate: 0.1 })));
    for (const name of ["net", "paid", "cost"] as const) {
      const values = all.map((one) => one[name]);
      expect(values).toEqual(values.toSorted((a, b) => a - b));
    }
  });

  it("stands at the ends of what the form accepts, without a number that is none", async () => {
    for (const changes of [
      { amount: 1 },
      { amount: 10_000_000 },
      { amount: 1, of: "cost", share: 0.05 },
      { amount: 10_000_000, of: "paid", rate: 0.6 },
      { health: 0, rate: 0 },
    ] as const) {
      expect(JSON.stringify(await answer(changes)), JSON.stringify(changes)).not.toMatch(/null|NaN/u);
    }
  });

  it("says the version of the rules that is installed", async () => {
    const { version, name } = readJson("node_modules/modele-social/package.json") as {
      version: string;
      name: string;
    };
    expect((await answer({})).rules).toBe(`${name} ${version}`);
  });
});
