import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { apiFiles } from "#api/api-files.ts";
import { marketFromApi } from "#catalog/from-api.ts";
import { marketFromCatalog } from "#catalog/from-catalog.ts";
import { inputOf, loadFor, openingState } from "#kit/fields/form-state.ts";
import { readQuery } from "#kit/fields/url.ts";
import { searchRecords } from "#site/search/search-records.ts";
import type { Answer, Market } from "#schema/market.ts";
import type { Place } from "#schema/place.ts";
import { compute } from "../../src/tools/salary/compute.ts";
import { inputs } from "../../src/tools/salary/inputs.ts";
import { tool } from "../../src/tools/salary/tool.ts";
import { largeCatalog, largeId, numbersFrom } from "../fixtures/large.ts";
import { serve } from "../fixtures/serve.ts";
import { catalog } from "../market.ts";

const places = 6000;
const large = largeCatalog(places);
const disk = marketFromCatalog(large);
const files = apiFiles(large);
const server = serve(large, "/", files);

/** The market after a page was opened by this query, and the input it gives. */
async function opened(query: string) {
  const state = openingState(readQuery(inputs, query));
  const load = marketFromApi({ base: "/", language: "en", fetch: server.fetch });
  const market = await loadFor(inputs, state, (one, of) => tool.needs?.(one, of) ?? [], load, "en");
  return { market, input: inputOf(inputs, state, market, "en"), load };
}

function inEnglish(answer: Answer): object {
  const named = ({ names, ...place }: Place) => ({ ...place, name: names.en });
  if (answer.found !== "nothing") return { ...answer, place: named(answer.place) };
  return { ...answer.elsewhere };
}

describe("a data set of 6,000 places with 24 figures each", () => {
  it("comes in files that each weigh 20,000 bytes at most", () => {
    const heavy = files.filter(({ body }) => body.length > 20_000 && gzipSync(body).length > 20_000);
    expect(heavy.map(({ path }) => path)).toEqual([]);
    expect(files.filter(({ path }) => path.includes(largeId)).length).toBeLessThan(1500);
  });

  it("has every figure once in its public files, and says where", () => {
    const bodies = new Map(files.map(({ path, body }) => [path, body]));
    const read = (path: string) => JSON.parse(bodies.get(path) ?? "null") as Record<string, unknown>;
    const { parts } = read(`datasets/${largeId}/all.json`) as { parts: { path: string; places: number }[] };
    const rows = parts.flatMap(({ path, places: count }) => {
      const { observations } = read(`datasets/${largeId}/${path}.json`) as {
        observations: { place: string }[];
      };
      expect(new Set(observations.map(({ place }) => place)).size, path).toBe(count);
      expect(bodies.get(`datasets/${largeId}/${path}.csv`)?.split("\r\n").length).toBe(
        observations.length + 2,
      );
      return observations;
    });
    const all = large.datasets.get(largeId)?.occupations.get("all")?.observations ?? [];
    expect(rows).toHaveLength(all.length);
    expect(new Set(rows.map((row) => JSON.stringify(row)))).toEqual(
      new Set(all.map((row) => JSON.stringify(row))),
    );
  });

  it("answers in a browser as at build, on a seeded sample of places and segments", async () => {
    const random = numbersFrom(14);
    const rows = large.datasets.get(largeId)?.occupations.get("all")?.observations ?? [];
    for (let turn = 0; turn < 40; turn += 1) {
      const row = rows[random(rows.length)];
      if (row === undefined) throw new Error("no row");
      const { place, category = "", sex = "", age = "" } = row;
      const query = `dataset=${largeId}&occupation=all&place=${place}&category=${category}&sex=${sex}&age=${age}`;
      const { market, input } = await opened(query);
      expect(input).toMatchObject({ place, category, sex, age });
      for (const segment of [{ category, sex, age }, { sex }, {}]) {
        const question = { dataset: largeId, occupation: "all", place, segment };
        expect(inEnglish(market.look(question))).toEqual(inEnglish(disk.look(question)));
      }
      const [here, there] = [compute(input, market), compute(input, disk)];
      expect(here.answer).toEqual(there.answer);
      expect(market.places(largeId, place)?.map(({ id }) => id)).toEqual(
        disk.places(largeId, place)?.map(({ id }) => id),
      );
    }
  });

  it("opens on its own place for a link to one it does not have, and says nothing of another", async () => {
    const { market, input } = await opened(`dataset=${largeId}&occupation=all&place=zz-99999`);
    expect(input.place).toBe(large.datasets.get(largeId)?.dataset.opensOn.place);
    expect(compute(input, market).answer).toEqual(compute(input, disk).answer);
  });

  it("asks for one part when a page opens, and no more when another of its places is chosen", async () => {
    const { input, load } = await opened(`dataset=${largeId}&occupation=all`);
    server.asked.length = 0;
    await load([{ dataset: largeId, occupation: "all", place: input.place }]);
    const neighbour = disk.places(largeId, input.place)?.at(-1)?.id ?? "";
    await load([{ dataset: largeId, occupation: "all", place: neighbour }]);
    expect(neighbour).not.toBe(input.place);
    expect(server.asked).toEqual([]);
  });

  it("finds places of all parts by the beginning of any word, as at build", async () => {
    const { market } = await opened(`dataset=${largeId}&occupation=all`);
    for (const typed of ["sa", "Sai", "gu", "x", "", "ha"]) {
      const ids = (found: readonly Place[] | undefined) => found?.map(({ id }) => id);
      expect(ids(await market.find?.(largeId, typed))).toEqual(ids(await disk.find?.(largeId, typed)));
    }
    expect((await market.find?.(largeId, "gu"))?.length).toBeGreaterThan(100);
    expect(market.find?.("us-oflc-2025", "ne")).toBeUndefined();
  });

  it("adds to search what its page says, not an entry a place", () => {
    const records = (of: typeof large) => searchRecords(of, tool, () => ({ national: "", regional: "" }));
    expect(records(large).length - records(catalog).length).toBeLessThan(10);
  });

  it("leads a town without a figure of its own to the place that holds it", () => {
    const found = searchRecords(catalog, tool, () => ({ national: "{town}", regional: "{town}" }));
    const address = (town: string) =>
      found.find(({ language, title, url }) => language === "fr" && title === town && url.includes("#"))?.url;
    expect(address("Vancouver")).toContain("place=ca-5920#");
    expect(address("Québec (ville)")).toContain("place=ca-2420#");
    // A place of the town's own name has its entry already.
    const calgary = found.filter(({ language, title }) => language === "fr" && title === "Calgary");
    expect(calgary.map(({ url }) => url)).toEqual([expect.stringMatching(/place=ca-4830$/u)]);
  });

  it("answers a key press in 1.5 times what the 530 areas take at most", async () => {
    const oflc = await opened("dataset=us-oflc-2025&occupation=41-4012&place=us-35620");
    const many = await opened(`dataset=${largeId}&occupation=all`);
    const time = (market: Market, given: typeof oflc.input, change: (turn: number) => object): number => {
      const times = Array.from({ length: 60 }, (_, turn) => {
        const input = { ...given, ...change(turn) } as typeof given;
        const start = performance.now();
        const result = compute(input, market);
        result.sections();
        return performance.now() - start;
      });
      return times.slice(10).toSorted((a, b) => a - b)[25] ?? Infinity;
    };
    const areas = oflc.market.places("us-oflc-2025") ?? [];
    const near = many.market.places(largeId, many.input.place) ?? [];
    const before = time(oflc.market, oflc.input, (turn) => ({
      place: areas[turn]?.id,
      level: String((turn % 4) + 1),
    }));
    const after = time(many.market, many.input, (turn) => ({
      place: near[turn]?.id,
      category: ["one", "two", "three", "four"][turn % 4],
    }));
    expect(after, `${after} ms, ${before} ms for the areas`).toBeLessThan(Math.max(before, 1) * 1.5);
  });
});
