import { describe, expect, it } from "vitest";
import type { MapPoints } from "#schema/map-points.ts";
import { languages } from "#schema/names.ts";
import { catalog, market } from "../market.ts";
import { files, read } from "./dist.ts";

interface Dot {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly group: number;
}

const maps = files
  .filter((path) => /^en\/data\/[^/]+\/map\/index\.html$/u.test(path))
  .map((path) => path.split("/")[2] ?? "");

function dotsOf(html: string): readonly Dot[] {
  const found = html.matchAll(
    /<title>([^<]+?)\s*<\/title>\s*<circle class="?d(\d)"? cx="?(\d+)"? cy="?(\d+)"?/gu,
  );
  return [...found].map(([, name = "", group, x, y]) => ({
    name: name.trim(),
    x: Number(x),
    y: Number(y),
    group: Number(group),
  }));
}

const named = (dots: readonly Dot[], name: string): Dot => {
  const found = dots.find((dot) => dot.name.startsWith(name));
  if (found === undefined) throw new Error(`No dot for ${name}.`);
  return found;
};

describe("the maps of places", () => {
  it("are there for each data set whose places have coordinates, and are listed on one page", () => {
    expect(maps.toSorted()).toEqual(["fr-insee-2014", "us-oews-metros", "us-oflc-2025"]);
    for (const language of languages)
      for (const id of maps)
        expect(read(`${language}/data/maps/index.html`)).toContain(`/${language}/data/${id}/map/`);
  });

  it("draw each place once, named with its figure, in four groups of a quarter each", () => {
    for (const id of maps) {
      const dots = dotsOf(read(`en/data/${id}/map/index.html`));
      expect(new Set(dots.map(({ name }) => name)).size, id).toBe(dots.length);
      for (const { name } of dots) expect(name).toMatch(/: [\d,.]+$/u);
      for (const group of [1, 2, 3, 4]) {
        const share = dots.filter((dot) => dot.group === group).length / dots.length;
        expect(share, `${id} ${String(group)}`).toBeGreaterThan(0.2);
        expect(share, `${id} ${String(group)}`).toBeLessThan(0.3);
      }
    }
  });

  it("put places where they lie", () => {
    const us = dotsOf(read("en/data/us-oflc-2025/map/index.html"));
    const [seattle, boston, miami] = [named(us, "Seattle"), named(us, "Boston"), named(us, "Miami")];
    expect(seattle.x).toBeLessThan(miami.x);
    expect(miami.x).toBeLessThan(boston.x);
    expect(seattle.y).toBeLessThan(boston.y);
    expect(boston.y).toBeLessThan(miami.y);
    const fr = dotsOf(read("fr/data/fr-insee-2014/map/index.html"));
    expect(named(fr, "Brest").x).toBeLessThan(named(fr, "Strasbourg").x);
    expect(named(fr, "Lille").y).toBeLessThan(named(fr, "Marseille").y);
  });

  it("leave no place of a small data set out: it is drawn, beyond the map, or without coordinates", () => {
    const html = read("en/data/us-oflc-2025/map/index.html");
    const areas = (market.places("us-oflc-2025") ?? []).filter(({ kind }) => kind === "area");
    const missing = areas.filter(
      ({ names }) =>
        !html.includes(names.en.replaceAll("&", "&amp;").replaceAll("'", "&#39;")) &&
        !html.includes(names.en),
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
    const located =
      catalog.places.get("us")?.places.filter(({ latitude }) => latitude !== undefined).length ?? 0;
    expect(dotsOf(html).length).toBeLessThanOrEqual(located);
    expect(html).toContain('id="beyond"');
    expect(html).toContain("Honolulu");
  });

  it("have a table of the same places and figures", () => {
    for (const id of maps) {
      const html = read(`en/data/${id}/map/index.html`);
      const [, table = ""] = /<table[\s\S]*?<tbody>([\s\S]*?)<\/tbody>/u.exec(html) ?? [];
      expect(table.split("<tr>").length - 1, id).toBe(dotsOf(html).length);
    }
  });

  it("have a file with the points of their places for tools, where the dots of the page stand", () => {
    for (const id of maps) {
      const { width, height, style, points } = JSON.parse(read(`maps/${id}.json`)) as MapPoints;
      const html = read(`en/data/${id}/map/index.html`);
      expect(html).toMatch(new RegExp(`viewBox="?0 0 ${String(width)} ${String(height)}"?`, "u"));
      expect(files).toContain(style.replace(/^\//u, ""));
      const known = new Set(Object.values(points).map(([x, y]) => `${String(x)} ${String(y)}`));
      for (const { x, y } of dotsOf(html)) expect(known.has(`${String(x)} ${String(y)}`), id).toBe(true);
      const places = new Set(market.places(id)?.map((place) => place.id));
      if (places.size > 0) for (const place of Object.keys(points)) expect(places.has(place)).toBe(true);
    }
  });

  it("are said to exist of the data sets whose places have coordinates, and of no other", () => {
    const hasFrame = new Set(maps.map((id) => catalog.datasets.get(id)?.dataset.country));
    for (const [id, { dataset, places }] of catalog.datasets) {
      const known = catalog.places.get(dataset.country)?.places ?? [];
      const located = new Set(known.flatMap((place) => (place.latitude === undefined ? [] : [place.id])));
      const isDrawn = hasFrame.has(dataset.country) && places.filter((one) => located.has(one)).length >= 10;
      expect(dataset.map === true, id).toBe(isDrawn);
    }
  });
});
