import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { marketFromApi } from "#catalog/from-api.ts";
import { CouldNotLoad } from "#catalog/read-file.ts";
import { loadCatalog } from "#catalog/from-disk.ts";
import { madeUpRoot } from "../fixtures/made-up.ts";
import { serve } from "../fixtures/serve.ts";

const catalog = loadCatalog(madeUpRoot);
const clerk = { dataset: "made-up", occupation: "clerk" };
const clerkFile = "/api/v1/datasets/made-up/clerk.columns.json";
const juniorInNorthford = { ...clerk, place: "xx-northford", segment: { level: "junior" } };

describe("marketFromApi", () => {
  it("asks for the index alone when nothing is needed", async () => {
    const { fetch, asked } = serve(catalog);
    const market = await marketFromApi({ base: "/", language: "en", fetch })([]);
    expect(asked).toEqual(["/api/v1/tools.en.json"]);
    expect(market.datasets.map(({ id }) => id)).toEqual(["made-up", "made-up-flat"]);
    expect(market.roles).toEqual([{ id: "clerk", names: { fr: "Clerk", en: "Clerk" } }]);
    expect(market.has({ dataset: "made-up" })).toBe(false);
    expect(market.dataset("made-up")).toBeUndefined();
    expect(market.places("made-up")).toBeUndefined();
  });

  it("asks for what is needed, and for each file once", async () => {
    const { fetch, asked } = serve(catalog);
    const load = marketFromApi({ base: "/", language: "en", fetch });
    const market = await load([clerk, { dataset: "made-up" }]);
    await load([clerk]);
    expect(asked.toSorted()).toEqual([
      clerkFile,
      "/api/v1/datasets/made-up/tools.en.json",
      "/api/v1/tools.en.json",
    ]);
    expect([market.has(clerk), market.has({ dataset: "made-up" })]).toEqual([true, true]);
    expect(market.has({ dataset: "made-up", occupation: "carter" })).toBe(false);
    expect(market.look(juniorInNorthford).found).toBe("exact");
  });

  it("shares one request between two calls at a time", async () => {
    const { fetch, asked } = serve(catalog);
    const load = marketFromApi({ base: "/", language: "en", fetch });
    await Promise.all([load([clerk]), load([clerk])]);
    expect(asked).toHaveLength(3);
  });

  it("keeps what earlier calls loaded, and lists the same places whichever occupation came", async () => {
    const { fetch } = serve(catalog);
    const load = marketFromApi({ base: "/", language: "en", fetch });
    const before = await load([clerk]);
    const after = await load([{ dataset: "made-up", occupation: "carter" }, { dataset: "made-up-flat" }]);
    expect(after.has(clerk)).toBe(true);
    expect(after.places("made-up")).toEqual(before.places("made-up"));
    expect(before.has({ dataset: "made-up-flat" })).toBe(false);
  });

  it.each(["/repere/", "/repere"])("asks under the base path %s", async (base) => {
    const { fetch, asked } = serve(catalog, "/repere/");
    await marketFromApi({ base, language: "en", fetch })([clerk]);
    expect(asked).toContain("/repere/api/v1/datasets/made-up/clerk.columns.json");
  });

  it("does not ask for data sets or occupations that do not exist", async () => {
    const { fetch, asked } = serve(catalog);
    const market = await marketFromApi({ base: "/", language: "en", fetch })([
      { dataset: "../../secret" },
      { dataset: "made-up", occupation: "unheard-of" },
    ]);
    expect(asked).toHaveLength(2);
    expect(market.has({ dataset: "made-up" })).toBe(true);
    expect(market.has({ dataset: "made-up", occupation: "unheard-of" })).toBe(false);
  });

  it("never takes a figure for unpublished because its file was not asked for", async () => {
    const market = await marketFromApi({ base: "/", language: "en", fetch: serve(catalog).fetch })([
      { dataset: "made-up" },
    ]);
    expect(() => market.look(juniorInNorthford)).toThrow("clerk of made-up is not loaded");
  });

  it.each([
    ["the file is not there", () => new Response("Not found", { status: 404 })],
    ["the server fails", () => new Response("{}", { status: 500 })],
    ["a page comes instead", () => new Response("<!doctype html>")],
    ["the file is cut off", () => new Response('{ "code": "M-1", ')],
    ["the connection drops", () => Promise.reject(new TypeError("Failed to fetch"))],
    [
      "the connection drops on the way",
      () => new Response(new ReadableStream({ pull: (to) => to.error(new Error("reset")) })),
    ],
  ])("names the file when %s, and has it at the next try", async (_, broken) => {
    const server = serve(catalog);
    const load = marketFromApi({ base: "/", language: "en", fetch: server.fetch });
    server.instead.set(clerkFile, broken);
    const error: unknown = await load([clerk]).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(CouldNotLoad);
    expect(error).toMatchObject({
      name: "CouldNotLoad",
      file: clerkFile,
      message: `Could not load ${clerkFile}.`,
    });
    server.instead.clear();
    const market = await load([clerk]);
    expect(market.look(juniorInNorthford).found).toBe("exact");
    expect(server.asked.filter((address) => address === clerkFile)).toHaveLength(2);
    expect(server.asked.filter((address) => address === "/api/v1/tools.en.json")).toHaveLength(1);
  });

  it("tries the index again too", async () => {
    const server = serve(catalog);
    server.instead.set("/api/v1/tools.en.json", () => new Response("", { status: 503 }));
    const load = marketFromApi({ base: "/", language: "en", fetch: server.fetch });
    await expect(load([clerk])).rejects.toMatchObject({ file: "/api/v1/tools.en.json" });
    server.instead.clear();
    expect((await load([clerk])).has(clerk)).toBe(true);
  });
});

describe("what a browser loads with it", () => {
  /** The files a module needs when it runs: imports of types are gone by then. */
  function runs(file: string, seen = new Set<string>()): ReadonlySet<string> {
    if (seen.has(file)) return seen;
    seen.add(file);
    const source = readFileSync(file, "utf8");
    for (const [, from = ""] of source.matchAll(/^(?:import|export) (?!type )[^;]*? from "([^"]+)";/gm)) {
      if (from.startsWith(".")) runs(resolve(dirname(file), from), seen);
      else if (from.startsWith("#")) runs(resolve("src", from.slice(1)), seen);
      else seen.add(from);
    }
    return seen;
  }

  it("is neither a schema nor anything of Node: the files were checked when the site was built", () => {
    const files = [...runs(resolve("src/catalog/from-api.ts"))];
    // Plain lists of names are no schema.
    const others = files.filter((file) => !file.endsWith("/schema/names.ts"));
    expect(others.filter((file) => !file.includes("/src/") || file.includes("/schema/"))).toEqual([]);
    expect(files.length).toBeGreaterThan(5);
  });
});
