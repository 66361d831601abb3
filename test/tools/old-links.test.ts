import { expect, it } from "vitest";
import { decode, readQuery } from "#kit/fields/url.ts";
import { market } from "../market.ts";
import { moduleOf } from "../tools.ts";

const source = "ru-source-2015";
const oflc = "us-oflc-2025";
const fourAreas = ["us-35620", "us-31080", "us-16980", "us-19100"];
const point = (value: number) => ({ figure: { kind: "point", value } });

/**
 * Links made before links named their data set, with what they asked for and what was answered: `salary` was about
 * four Russian cities, `cities` about the areas of the United States. They mean the same today, whatever a bare
 * address opens on.
 */
const made: readonly (readonly [tool: string, query: string, asked: object, answer: object])[] = [
  ["salary", "place=ru-yekaterinburg", { dataset: source, level: "4" }, point(75_000)],
  ["salary", "place=ru-saint-petersburg&level=3", { dataset: source }, { figure: { kind: "ceiling" } }],
  ["salary", "level=1", { dataset: source, place: "ru-moscow" }, { figure: { low: 25_000, high: 30_000 } }],
  ["salary", "period=year", { dataset: source, place: "ru-moscow", level: "4" }, point(1_440_000)],
  [
    "salary",
    "place=ru-saint-petersburg&level=4&period=year&months=13",
    { dataset: source, months: 13 },
    point(1_235_000),
  ],
  ["salary", "dataset=us-oflc-2025", { place: "us-35620", level: "3" }, point(50.67)],
  ["cities", "level=1", { dataset: oflc, places: fourAreas, base: "us-35620" }, {}],
  ["cities", "base=us-31080", { dataset: oflc, places: fourAreas, level: "3" }, {}],
  ["cities", "places=us-35620,us-31080&zones=4", { dataset: oflc, base: "us-35620", zones: 4 }, {}],
  ["cities", "dataset=ru-source-2015&level=1", { base: "ru-moscow", period: "month" }, {}],
];

it.each(made)("%s/?%s still means what it meant when it was made", async (tool, query, asked, answer) => {
  const module = await moduleOf(tool);
  const { inputs } = module;
  const { raw, notices } = readQuery(inputs, query);
  const decoded = decode(inputs, raw, market);
  expect([...notices, ...decoded.notices]).toEqual([]);
  expect(decoded.input).toMatchObject(asked);
  expect(module.compute(decoded.input, market).values).toMatchObject(answer);
});
