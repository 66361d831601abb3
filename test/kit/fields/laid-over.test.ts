import { beforeEach, describe, expect, it } from "vitest";
import { loadFor, noticesOf, openingState, withValues } from "#kit/fields/form-state.ts";
import { readHash, readQuery } from "#kit/fields/url.ts";
import { languages } from "#schema/names.ts";
import type { Market, Need } from "#schema/market.ts";
import { noData } from "./kind.ts";
import { made } from "./made-form.ts";

let { fields, typing } = made();
beforeEach(() => {
  ({ fields, typing } = made());
});

describe("values laid over a form", () => {
  it("keep what was there, and add to what is said of the address", () => {
    const query = readQuery(fields, "count=7&utm=1");
    const over = withValues(openingState(query), readHash(fields, "#pay=45-EUR&count=9"));
    expect(over.raw).toEqual({ count: "7", pay: "45-EUR" });
    expect(noticesOf(fields, over, noData, "en").map(({ field }) => field)).toEqual(["utm", "count"]);
    expect(over.typed).toEqual({});
  });

  it("bring notices of their own to a form in use, and none where all was taken", () => {
    const used = typing("count", "7");
    expect(withValues(used, readHash(fields, "#pay=45-EUR")).address).toBeUndefined();
    const notice = { problem: "unknown-parameter", field: "count", got: "9" };
    expect(withValues(used, readHash(fields, "#count=9")).address).toEqual([notice]);
    expect(withValues(used, readHash(fields, "#count=9")).typed).toBe(used.typed);
  });

  it("are none at the opening", () => {
    expect(openingState()).toEqual({ raw: {}, typed: {}, address: undefined });
    expect(noticesOf(fields, openingState(), noData, "en")).toEqual([]);
  });
});

describe("loading what a state needs", () => {
  const needsOf = (count: number): readonly Need[] => [{ dataset: String(count) }, { dataset: "base" }];
  const marketWith = (...ids: readonly string[]): Market => ({
    ...noData,
    has: (need) => "dataset" in need && ids.includes(need.dataset),
  });

  it("ends with what is loaded at once, where nothing is missing", async () => {
    const asked: (readonly Need[])[] = [];
    const market = marketWith("3", "base");
    const load = (needs: readonly Need[]) => (asked.push(needs), Promise.resolve(market));
    expect(await loadFor(fields, openingState(), ({ count }) => needsOf(count), load, "en")).toBe(market);
    expect(asked).toEqual([[]]);
  });

  it("asks for all of it where a part is missing, and gives up after three rounds", async () => {
    const asked: (readonly Need[])[] = [];
    const load = (needs: readonly Need[]) => (asked.push(needs), Promise.resolve(marketWith("base")));
    for (const language of languages) {
      asked.length = 0;
      await loadFor(fields, openingState(), ({ count }) => needsOf(count), load, language);
      expect(asked).toEqual([[], needsOf(3), needsOf(3), needsOf(3)]);
    }
  });
});
