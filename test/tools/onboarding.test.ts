import { describe, expect, it } from "vitest";
import { isWeekend } from "#core/add-days.ts";
import { decode } from "#kit/fields/url.ts";
import { caseMarket } from "#kit/mount/case-market.ts";
import type { Result } from "#kit/result/result.ts";
import type { Values } from "../../src/tools/onboarding/parts/values.ts";
import { market } from "../market.ts";
import { moduleOf } from "../tools.ts";

async function resultOf(input: Readonly<Record<string, string>>): Promise<Result<Values>> {
  const module = await moduleOf("onboarding");
  const decoded = decode(module.inputs, { start: "2027-01-04", country: "fr", ...input }, market).input;
  return module.compute(decoded, await caseMarket(module, decoded, market)) as Result<Values>;
}
const valuesOf = async (input: Readonly<Record<string, string>>) => (await resultOf(input)).values;
const keysOf = ({ notices }: Result<Values>) => notices.map(({ key }) => key);

describe("an onboarding plan", () => {
  it("knows what is free in a region alone: Good Friday is in Alsace", async () => {
    const moves = "product-check~2027-03-26";
    expect((await valuesOf({ moves })).days["product-check"]).toBe("2027-03-26");
    // Easter Monday follows, which is free everywhere in France.
    expect((await valuesOf({ moves, region: "67" })).days["product-check"]).toBe("2027-03-30");
  });

  it("may use a public holiday that is worked", async () => {
    const moves = "product-check~2027-05-06";
    expect((await valuesOf({ moves })).days["product-check"]).toBe("2027-05-07");
    expect((await valuesOf({ moves, worked: "2027-05-06" })).days["product-check"]).toBe("2027-05-06");
  });

  it.each(["2026-12-28", "2028-02-29", "2027-03-26", "2026-10-23", "2031-06-30"])(
    "from %s has every task on a working day, in an order that holds",
    async (start) => {
      const { plan, holidays } = await valuesOf({ start });
      const free = new Set(holidays.map(({ day }) => day));
      for (const { id, from, until } of plan)
        expect([id, isWeekend(from) || free.has(from), from <= until]).toEqual([id, false, true]);
      expect(plan.map(({ from }) => from)).toEqual(plan.map(({ from }) => from).toSorted());
    },
  );

  it("begins on the next working day where the first day is free, and says so", async () => {
    const result = await resultOf({ start: "2027-05-01" });
    expect(result.values.first).toBe("2027-05-03");
    expect(keysOf(result)).toContain("notice.first");
  });

  it("has one retry of the role-play, which delays what follows only where it takes place", async () => {
    const [ahead, again, passed] = await Promise.all(
      ["ahead", "again", "passed"].map((rolePlay) => valuesOf({ rolePlay })),
    );
    expect(ahead?.plan.filter(({ isReserve }) => isReserve).map(({ id }) => id)).toEqual(["role-play-again"]);
    expect((again?.days["small-accounts"] ?? "") > (ahead?.days["small-accounts"] ?? "")).toBe(true);
    expect(passed?.plan.map(({ id }) => id)).not.toContain("role-play-again");
    expect(passed?.days["small-accounts"]).toBe(ahead?.days["small-accounts"]);
  });

  it("says what was moved ahead of what it depends on, and moves nothing before it", async () => {
    const result = await resultOf({ moves: "role-play~2027-01-06" });
    expect(keysOf(result)).toContain("notice.ahead");
    expect(result.values.days["product-check"]).toBe((await valuesOf({})).days["product-check"]);
  });

  it("counts what was ticked, and gives each person their part", async () => {
    const { plan } = await valuesOf({ done: "first-day-mentor-hours,first-day-team-told" });
    expect(plan.find(({ id }) => id === "prepare")?.ticked).toBe(2);
    const calendar = (await resultOf({ person: "mentor" })).calendars?.[0];
    const everyone = (await resultOf({})).calendars?.[0];
    expect(calendar?.entries().length).toBeLessThan(everyone?.entries().length ?? 0);
  });

  it("does not know the holidays of another country, nor of far years, and says so", async () => {
    expect(keysOf(await resultOf({ country: "other" }))).toContain("notice.no-holidays");
    expect(keysOf(await resultOf({ start: "2040-01-02" }))).toContain("notice.beyond");
  });

  it("ends a trial period by calendar months, less a day, at the end of shorter months too", async () => {
    const trial = { trial: "typed", trialMonths: "1", trialReview: "26" };
    const { trial: found } = await valuesOf({ start: "2027-01-31", ...trial });
    expect(found?.end).toBe("2027-02-27");
    // A review never comes before the first day.
    expect(found?.review).toBe("2027-01-31");
  });
});
