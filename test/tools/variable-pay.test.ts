import { describe, expect, it } from "vitest";
import { decode } from "#kit/fields/url.ts";
import { paperDocument } from "#kit/take-away/result-document.ts";
import { wording } from "#kit/words/wording.ts";
import { compute } from "../../src/tools/variable-pay/compute.ts";
import { inputs, type Input } from "../../src/tools/variable-pay/inputs.ts";
import { attainmentsIn } from "../../src/tools/variable-pay/parts/attainments.ts";
import { market } from "../market.ts";
import { textsOf } from "../tools.ts";
import { tableIn } from "./result-parts.ts";

const words = wording("en", textsOf("kit/words", "en"), textsOf("tools/variable-pay", "en"));
const { input } = decode(inputs, { country: "fr" }, market);
const result = (changes: Partial<Input> = {}) => compute({ ...input, ...changes }, market);
const notices = (changes: Partial<Input>): readonly string[] =>
  result(changes).notices.map((notice) => words.say(notice));

describe("a plan of variable pay", () => {
  it("says what each attainment pays in all, and what one more sale adds on either side of quota", () => {
    const rows = tableIn(result(), "attainments")?.rows ?? [];
    const row = (attainment: number) =>
      rows.find(({ head }) => typeof head === "object" && "percent" in head && head.percent === attainment)
        ?.cells;
    const numbers = (attainment: number) =>
      row(attainment)?.map((cell) => ("number" in cell ? cell.number : NaN));
    // 3 % of 10,000 under quota, 4.5 % over it.
    expect(numbers(1)).toEqual([400_000, 12_000, 48_000, expect.closeTo(450, 6)]);
    expect(numbers(0.9)?.[3]).toBeCloseTo(300, 6);
    expect(numbers(1.1)?.slice(0, 3)).toEqual([
      expect.closeTo(440_000, 6),
      expect.closeTo(13_800, 6),
      expect.closeTo(49_800, 6),
    ]);
  });

  it("says where a rate that counts for all sales makes pay jump or fall", () => {
    const retroactive = (...tiers: Input["tiers"]) =>
      notices({ way: "retroactive", tiers }).filter((text) => text.includes("at once"));
    // All of 440,000 at 3 %, then at 4.5 %.
    expect(retroactive({ from: 1.1, times: 1.5 })).toEqual([
      expect.stringMatching(/At 110% of quota the plan pays €6,600 more at once/u),
    ]);
    expect(retroactive({ from: 1.1, times: 1.1 }, { from: 1.5, times: 0.5 })).toEqual([
      expect.stringMatching(/At 150% of quota the plan pays €10,800 less at once/u),
    ]);
    expect(retroactive()).toEqual([]);
    expect(notices({ tiers: [{ from: 1.1, times: 1.5 }] })).toEqual([]);
    // The first tier holds from nothing sold, and a tier under the threshold is never seen to begin.
    expect(retroactive({ from: 0, times: 1 })).toEqual([]);
    expect(
      notices({ way: "retroactive", threshold: 0.5, tiers: [{ from: 0.4, times: 1 }] }).join(" "),
    ).not.toMatch(/more at once/u);
  });

  it("has a page for those on the plan, without its cost and its faults", () => {
    const paper = result({ way: "retroactive" }).papers?.[0];
    if (paper === undefined) throw new Error("no paper");
    const text = JSON.stringify(paperDocument(paper, words));
    expect(text).toContain("all sales of the period earn 150% of the base rate");
    expect(text).toContain("What each attainment pays");
    expect(text).not.toMatch(/promise|on average|at once/u);
  });

  it("says what breaks the promise at quota", () => {
    expect(
      notices({
        tiers: [
          { from: 0, times: 0.5 },
          { from: 0.5, times: 1 },
        ],
      }),
    ).toEqual([
      expect.stringMatching(/tiers break the promise: at quota the plan pays €9,000, not the €12,000/u),
    ]);
    expect(notices({ cap: 0.5 })).toEqual([expect.stringMatching(/cap is under the target.*€6,000/u)]);
    expect(notices({})).toEqual([]);
  });

  it("warns of a cliff, of pay taken back, and of attainments out of order", () => {
    expect(notices({ threshold: 0.5 })).toEqual([expect.stringMatching(/loses €6,000 at once/u)]);
    // At half the base rate from the first sale it is half of that, and at quota all of it.
    const half = { tiers: [{ from: 0, times: 0.5 }], threshold: 0.5 };
    expect(notices(half)).toContainEqual(expect.stringMatching(/loses €3,000 at once/u));
    expect(notices({ threshold: 1 })).toEqual([expect.stringMatching(/loses €12,000 at once/u)]);
    expect(notices({ clawback: "unpaid" })).toEqual([expect.stringMatching(/taken back/u)]);
    expect(notices({ low: 1.5, high: 0.6 })).toEqual([expect.stringMatching(/not in order/u)]);
    expect(result({ low: 1.5, high: 0.6 }).values.expected).toBeCloseTo(result().values.expected, 9);
  });

  it("shows what the law of the country asks, and says where nothing was read", () => {
    const law = tableIn(result(), "law");
    expect(JSON.stringify(law)).toContain("L1321-6");
    expect(tableIn(result({ country: "ch" }), "law")?.rows.length).toBeGreaterThan(0);
    expect(tableIn(result({ country: "other" }), "law")).toBeUndefined();
  });

  it("takes attainments pasted from anywhere, and counts what it cannot read", () => {
    expect(attainmentsIn("87\n104 %\n1 250;62,5").values).toEqual(
      [0.87, 1.04, 0.625].toSpliced(2, 0, 12.5).filter((one) => one <= 10),
    );
    expect(attainmentsIn("0.87\n1.04\n0,5").values).toEqual([0.87, 1.04, 0.5]);
    expect(attainmentsIn("\u00A087\u202F%\tabc\t=6*7\t-5")).toEqual({ values: [0.87], unread: 3 });
    expect(attainmentsIn("").values).toEqual([]);
    const pasted = result({ attained: "80\n100\n120" });
    expect(pasted.values.expected).toBeCloseTo((9600 + 12_000 + 15_600) / 3, 6);
    expect(words.say(pasted.answer)).toContain("over 3 attainments");
  });

  it("stands at the ends of what is accepted", () => {
    for (const changes of [
      { base: 0, target: 0 },
      { quota: 100_000_000_000 },
      { sale: 0 },
      { low: 1, mode: 1, high: 1 },
    ]) {
      const made = result(changes);
      expect(JSON.stringify([made.values, made.sections(), made.steps()])).not.toMatch(/null|NaN/u);
    }
  });
});
