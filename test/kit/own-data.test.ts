import { describe, expect, it } from "vitest";
import { withOwnData } from "#catalog/from-own.ts";
import type { OwnWords } from "#catalog/own-rows.ts";
import { noticesOf, openingState } from "#kit/fields/form-state.ts";
import { decode, encode, readQuery } from "#kit/fields/url.ts";
import { isOwnDataSet } from "#kit/own-data/is-own-data-set.ts";
import { smallPlace } from "#kit/device/large/place.ts";
import {
  deleteOwn,
  keepOwn,
  ownDataSets,
  ownOnDevice,
  restoreOwn,
  type OwnContent,
} from "#kit/own-data/stored.ts";
import { rememberColumns, rememberedColumns } from "#kit/lines/remembered.ts";
import type { OwnDataSet } from "#schema/own-data.ts";
import { MemoryStorage } from "../fixtures/memory-storage.ts";
import { market } from "../market.ts";
import { moduleOf } from "../tools.ts";

const amounts = { p10: 40_400, p25: 43_500, p50: 46_000, p75: 52_000, p90: 56_200, mean: 47_778 };
const content: OwnContent = {
  name: "Île-de-France, 2026",
  made: "2026-11-27",
  country: "fr",
  currency: "EUR",
  period: "year",
  decimals: 0,
  hoursPerWeek: 35,
  monthsPerYear: 12,
  basis: "gross",
  component: "base",
  contributorsKnown: true,
  rows: { used: 13, leftOut: 0 },
  cells: [
    { place: "Paris", level: "1", n: 9, contributors: 9, amounts },
    { place: "Paris", level: "2", n: 4, contributors: 4 },
    { place: "Évry", level: "1", n: 9, contributors: 9, amounts: { ...amounts, p50: 45_000 } },
    { place: "Москва", level: "1", n: 9, contributors: 9, amounts },
  ],
};
const words: OwnWords = {
  title: ({ name }) => `${name} (yours)`,
  sample: () => "rows",
  vintage: ({ version }) => `version ${String(version)}`,
  publisher: "You",
  terms: "Yours",
  caveatTitle: "What it is",
  caveatText: () => "Percentiles",
  level: "Level",
  levelWithin: (name) => `level “${name}”`,
  levelMeans: "A level as your lines name it.",
  everywhere: "all together",
};

describe("a data set of one's own on the device", () => {
  it("keeps its id when it is kept again, as its next version, so that links to it go on working", async () => {
    const storage = new MemoryStorage();
    const place = Promise.resolve(smallPlace(storage));
    expect((await keepOwn(content, place)).kept).toMatchObject({ id: "own-ile-de-france-2026", version: 1 });
    expect((await keepOwn({ ...content, currency: "USD" }, place)).kept).toMatchObject({
      id: "own-ile-de-france-2026",
      version: 2,
    });
    // Another name with the same letters is another data set.
    expect((await keepOwn({ ...content, name: "Ile de France 2026" }, place)).kept.id).toBe(
      "own-ile-de-france-2026-2",
    );
    expect((await ownOnDevice(place)).map(({ currency }) => currency)).toEqual(["USD", "EUR"]);
  });

  it("comes back from its file as it was, and goes when deleted", async () => {
    const storage = new MemoryStorage();
    const place = Promise.resolve(smallPlace(storage));
    const { kept } = await keepOwn(content, place);
    const file = JSON.parse(JSON.stringify(kept)) as unknown;
    await deleteOwn(kept.id, place);
    expect(await ownOnDevice(place)).toEqual([]);
    if (!isOwnDataSet(file)) throw new Error("not accepted");
    await restoreOwn(file, place);
    expect(await ownOnDevice(place)).toEqual([kept]);
  });

  it("is not written over what a later version of the site keeps", async () => {
    const storage = new MemoryStorage();
    const place = Promise.resolve(smallPlace(storage));
    storage.setItem("repere.own-data", JSON.stringify({ version: 99, value: [] }));
    expect((await keepOwn(content, place)).outcome).toBe("forbidden");
    expect(storage.getItem("repere.own-data")).toContain("99");
  });

  it("is joined with what another place holds, and no figure is lost", () => {
    const one: OwnDataSet = { ...content, id: "own-a", version: 2 };
    const joined = (other: OwnDataSet) => ownDataSets.join([one], [other]);
    expect(joined(one)).toEqual([one]);
    expect(joined({ ...one, version: 3 })).toEqual([{ ...one, version: 3 }]);
    expect(joined({ ...one, version: 1 })).toEqual([one]);
    const differs = { ...one, currency: "USD" };
    const both = joined(differs);
    expect(both.map(({ currency }) => currency)).toEqual(["EUR", "USD"]);
    expect(new Set(both.map(({ id }) => id)).size).toBe(2);
    // Joined again, as after a move that stopped half-way, it stays the same.
    expect(ownDataSets.join(both, [differs])).toEqual(both);
  });

  it.each([
    ["an id that could be a published one", { id: "us-oews" }],
    ["a figure of four rows", { cells: [{ place: "", level: "", n: 4, amounts }] }],
    [
      "percentiles that do not ascend",
      { cells: [{ place: "", level: "", n: 9, amounts: { ...amounts, p50: 1 } }] },
    ],
    ["a day that does not exist", { made: "2026-02-30" }],
    ["no cells", { cells: [] }],
    ["a currency that is none", { currency: "euro" }],
  ])("is refused from a file with %s", (_, wrong) => {
    const sound: OwnDataSet = { ...content, id: "own-a", version: 1 };
    expect(isOwnDataSet(sound)).toBe(true);
    expect(isOwnDataSet({ ...sound, ...wrong })).toBe(false);
  });

  it("remembers what the columns of a file hold, by its heads alone", () => {
    const storage = new MemoryStorage();
    rememberColumns(["Ville", "Brut"], { place: 0, amount: 1 }, storage);
    expect(rememberedColumns(["ville", "BRUT"], storage)).toEqual({ place: 0, amount: 1 });
    expect(rememberedColumns(["Ville", "Net"], storage)).toBeUndefined();
  });
});

describe("a data set of one's own in the pay tools", () => {
  const own: OwnDataSet = { ...content, id: "own-mine", version: 1 };
  const mine = withOwnData(market, [own], words);

  it.each(["salary", "position", "level", "cities"])("is offered and computed by %s", async (id) => {
    const module = await moduleOf(id);
    const { inputs, tool } = module;
    const { input, notices } = decode(inputs, { dataset: "own-mine" }, mine);
    expect(notices).toEqual([]);
    expect(tool.needs?.(input, mine).every((need) => mine.has(need))).toBe(true);
    const result = module.compute(input, mine);
    const all = JSON.stringify([result, result.sections(), result.steps()]);
    expect(result.sources[0]?.dataset.id).toBe("own-mine");
    expect(all).toContain("46000");
    expect(all).not.toMatch(/NaN|null/u);
  });

  it("is what an offer is compared with, under the law of its country", async () => {
    const module = await moduleOf("offer");
    const { inputs, tool } = module;
    const given = { dataset: "own-mine", place: "own-paris", level: "1", base: "49000" };
    const { input, notices } = decode(inputs, given, mine);
    expect(notices).toEqual([]);
    expect(tool.needs?.(input, mine)).toEqual([
      expect.objectContaining({ dataset: "own-mine", occupation: "own" }),
      { laws: "fr-advert" },
    ]);
    const result = module.compute(input, mine);
    // P50 46,000, P75 52,000: half-way between the two.
    expect(result.values).toMatchObject({
      unit: { currency: "EUR" },
      percentile: { at: "within", from: 62.5 },
      market: { middle: 46_000 },
    });
    expect(JSON.stringify(result.sections())).toContain("Pay transparency bill");
    expect(result.sources[0]?.dataset.id).toBe("own-mine");
    const withheld = decode(inputs, { ...given, level: "2" }, mine).input;
    expect(JSON.stringify(module.compute(withheld, mine).answer)).toContain("market.none-of-own");
    // A link names what it is of, and opened elsewhere it leads to the default.
    const query = encode(inputs, input, mine);
    expect(query).toContain("dataset=own-mine&occupation=own&vintage=v1&place=own-paris");
    expect(decode(inputs, readQuery(inputs, query).raw, market).notices).toContainEqual({
      problem: "not-here",
      field: "dataset",
      got: "own-mine",
    });
    // Before the figures are loaded any place is taken: one of no country asks for no law.
    const unknown = decode(inputs, { place: "own-paris" }, { ...market, pay: () => undefined }).input;
    expect(tool.needs?.(unknown, market)).toEqual([{ pay: "account-manager" }]);
  });

  it("asks for no law where its country is not known here", async () => {
    const module = await moduleOf("offer");
    const { inputs, tool } = module;
    const abroad = withOwnData(market, [{ ...own, country: "other" }], words);
    const { input } = decode(inputs, { dataset: "own-mine" }, abroad);
    expect(tool.needs?.(input, abroad)).toHaveLength(1);
    expect(() => module.compute(input, abroad).sections()).not.toThrow();
  });

  it("gives its figures and withholds what it withholds, without changing a published answer", () => {
    const at = (place: string, level: string) =>
      mine.look({ dataset: "own-mine", occupation: "own", place, segment: { level } });
    expect(at("own-paris", "1")).toMatchObject({
      found: "exact",
      n: 9,
      figure: { kind: "percentiles", p50: 46_000 },
    });
    expect(at("own-paris", "2")).toMatchObject({ found: "exact", figure: { kind: "suppressed" } });
    expect(mine.places("own-mine")?.map(({ id }) => id)).toEqual(["own-paris", "own-evry", "own-3"]);
    expect(mine.dataset("us-oews")).toBe(market.dataset("us-oews"));
    expect(mine.datasets.slice(0, -1)).toEqual(market.datasets);
  });

  it("is named as missing where a link to it is opened on another device, and the default is shown", async () => {
    const module = await moduleOf("salary");
    const { inputs } = module;
    const query = "?dataset=own-mine&occupation=own&vintage=v1&place=own-paris&level=2";
    const state = openingState(readQuery(inputs, query));
    expect(noticesOf(inputs, state, market, "en")).toEqual([
      { problem: "not-here", field: "dataset", got: "own-mine" },
    ]);
    const { input } = decode(inputs, state.raw, market);
    expect(input["dataset"]).toBe("us-oflc-2025");
    expect(() => module.compute(input, market)).not.toThrow();
  });
});
