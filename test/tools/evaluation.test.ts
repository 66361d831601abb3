import { describe, expect, it } from "vitest";
import { decode } from "#kit/fields/url.ts";
import { caseMarket } from "#kit/mount/case-market.ts";
import { monthsIn, ordersIn } from "../../src/tools/evaluation/parts/read-months.ts";
import type { Values } from "../../src/tools/evaluation/parts/values.ts";
import { isVague } from "../../src/tools/evaluation/parts/vague-words.ts";
import { market } from "../market.ts";
import { moduleOf } from "../tools.ts";

async function valuesOf(input: Readonly<Record<string, string>>): Promise<Values> {
  const module = await moduleOf("evaluation");
  const decoded = decode(module.inputs, input, market).input;
  return module.compute(decoded, await caseMarket(module, decoded, market)).values as Values;
}

describe("months as pasted", () => {
  it("are read from a sheet or from French CSV, an empty cell being no evidence", () => {
    expect(monthsIn("2026-01\t55\u202F000\t80 %\t\r\n2026-02;1,5;;3\n\n", 3).rows).toMatchObject([
      { month: "2026-01", actuals: [55_000, 80, undefined] },
      { month: "2026-02", actuals: [1.5, undefined, 3] },
    ]);
  });

  it("are left out by their lines where they give no number, and never counted as zero", () => {
    const read = monthsIn("Mois;a;b\n2026-01;−1;1e308\n2026-02;=1+1;<b>\n2026-03;4;0", 2);
    expect(read.leftOut).toEqual([1, 2, 3]);
    expect(read.rows).toMatchObject([{ month: "2026-03", actuals: [4, 0] }]);
    expect(monthsIn("", 2)).toEqual({ rows: [], leftOut: [] });
  });

  it("may be five hundred", () => {
    const text = Array.from({ length: 500 }, (_, month) => `${String(month)};1;2`).join("\n");
    expect(monthsIn(text, 2).rows).toHaveLength(500);
  });

  it("of orders need their first five days within the month", () => {
    const read = ordersIn("2026-01;5;20;20\n2026-02;21;20;20\n2026-03;5;20;3\n2026-04;5\n2026-05;5;20");
    expect(read.leftOut).toEqual([2, 3, 4]);
    expect(read.rows.map(({ workingDays }) => workingDays)).toEqual([20, 21]);
  });
});

describe("an evaluation", () => {
  it("takes the target of the months that have evidence alone", async () => {
    const { criteria } = await valuesOf({
      criteria: "plan~50~100~~",
      months: "2026-01\t90\n2026-02\t\n2026-03\t110",
    });
    expect(criteria[0]).toMatchObject({ actual: 200, aimed: 200, ratio: 1, months: 2 });
  });

  it("has no score without a target, a weight or evidence", async () => {
    expect((await valuesOf({ criteria: "plan~0~100~~", months: "2026-01\t90" })).score).toBeUndefined();
    expect((await valuesOf({ criteria: "plan~10~0~~", months: "2026-01\t90" })).score).toBeUndefined();
    expect((await valuesOf({ criteria: "plan~10~100~~", months: "" })).score).toBeUndefined();
  });

  it("names the law of the country, where this site knows it", async () => {
    expect((await valuesOf({ country: "fr" })).laws.map(({ article }) => article.id)).toContain("l1222-2");
    expect((await valuesOf({ country: "us" })).laws).toEqual([]);
  });
});

describe("a vague criterion", () => {
  it.each(["Optimisme", "l’honnêteté", "Bon sens", "common sense", "Positive attitude", "Personal honesty"])(
    "is told: %s",
    (name) => expect(isVague(name)).toBe(true),
  );

  it.each(["Clients gardés", "Honoured dates", "Meetings with a next step", ""])("is not: %s", (name) =>
    expect(isVague(name)).toBe(false),
  );
});
