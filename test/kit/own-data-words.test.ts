import { h } from "preact";
import render from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { withOwnData } from "#catalog/from-own.ts";
import type { OwnWords } from "#catalog/own-rows.ts";
import { decode, type Raw } from "#kit/fields/url.ts";
import { tablesOf } from "#kit/result/result.ts";
import { paperDocument, resultDocument } from "#kit/take-away/result-document.ts";
import { tidyTable } from "#kit/take-away/tidy-table.ts";
import { workbook } from "#kit/take-away/workbook.ts";
import { wording } from "#kit/words/wording.ts";
import { languages } from "#schema/names.ts";
import type { OwnDataSet } from "#schema/own-data.ts";
import { market } from "../market.ts";
import { moduleOf, textsOf } from "../tools.ts";

const ownWords: OwnWords = {
  title: ({ name }) => name,
  sample: () => "13",
  vintage: () => "v1",
  publisher: "–",
  terms: "–",
  caveatTitle: "–",
  caveatText: () => "–",
  level: "N",
  levelWithin: (name) => `niveau «\u00A0${name}\u00A0»`,
  levelMeans: "A level as your lines name it.",
  everywhere: "–",
};

const amounts = { p10: 2040, p25: 2350, p50: 2600, p75: 3200, p90: 4620, mean: 2778 };
/** With a figure, without one in a cell that has none, and one withheld; nothing said of gross and base. */
const levelled: OwnDataSet = {
  id: "own-levelled",
  name: "A",
  version: 1,
  made: "2026-11-27",
  country: "us",
  currency: "USD",
  period: "month",
  decimals: 0,
  hoursPerWeek: 35,
  monthsPerYear: 12,
  basis: "not-stated",
  component: "not-stated",
  contributorsKnown: true,
  rows: { used: 13, leftOut: 0 },
  cells: [
    { place: "Paris", level: "1", n: 9, amounts },
    { place: "Paris", level: "2", n: 4 },
    { place: "Lyon", level: "1", n: 9, amounts: { ...amounts, p50: 2500 } },
    { place: "Lyon", level: "2", n: 9, amounts },
    { place: "Lille", level: "2", n: 4 },
    { place: "Metz", level: "2", n: 9, amounts },
  ],
};
const flat: OwnDataSet = {
  ...levelled,
  id: "own-flat",
  name: "B",
  period: "year",
  basis: "net",
  component: "base",
  cells: levelled.cells.filter(({ level }) => level === "2").map((cell) => ({ ...cell, level: "" })),
};
const mine = withOwnData(market, [levelled, flat], ownWords);
const places = ["own-paris", "own-lyon", "own-lille", "own-metz"];

/** What may come of such a data set, tool by tool: each place and level, each base, pay below, within and above. */
const asked: Readonly<Record<string, readonly Raw[]>> = {
  salary: [{}, { period: "hour" }],
  level: [{}],
  position: ["1", "25000", "31000", "400000"].flatMap((pay) => [
    { pay, period: "year" },
    { pay, period: "year", ageing: "3", applies: "2027-06-01" },
  ]),
  cities: places.map((base) => ({ places: places.join(), base })),
  bands: [
    { way: "market", points: "1,2" },
    { way: "market", ageing: "3", zonePlaces: places.slice(0, 3).join() },
    { way: "market", second: "us-oews", weighing: "computed" },
    { way: "market", second: "own-flat", weighing: "computed", halfLife: "12" },
  ],
};

/** Nobody published such figures: their reader made them. */
const published = /publish|publi[ée]|publicat|éditeur/iu;

describe.each(Object.keys(asked))("%s, on a data set of the reader’s own", async (id) => {
  const module = await moduleOf(id);
  const Answer = (props: Parameters<typeof module.Answer>[0]) => module.Answer(props);

  it.each(languages)("never says in %s that somebody published it", (language) => {
    const words = wording(language, textsOf("kit/words", language), textsOf(`tools/${id}`, language));
    const link = "https://example.org/";
    const said = new Set<string>();
    const cases = [levelled, flat].flatMap((own) =>
      places.flatMap((place) =>
        ["1", "2"].flatMap((level) =>
          (asked[id] ?? []).map((more): Raw => ({ dataset: own.id, place, level, ...more })),
        ),
      ),
    );
    for (const raw of cases) {
      const { input } = decode(module.inputs, raw, mine, language);
      expect(input["dataset"]).toBe(raw["dataset"]);
      const result = module.compute(input, mine);
      if (id !== "bands" || raw["second"] === undefined || raw["second"] === "own-flat")
        expect(result.sources.map(({ dataset }) => dataset.id)).toContain(raw["dataset"]);
      said.add(render(h(Answer, { result, words, base: "/", change: () => undefined })));
      for (const { name, value } of module.metadata(result, words)) said.add(`${name}: ${value}`);
      for (const notice of result.notices) said.add(words.say(notice));
      for (const step of result.steps()) said.add(words.say(step.text));
      for (const table of tablesOf(result.sections())) said.add(words.say(table.title));
      said.add(JSON.stringify(resultDocument(result, words, link)));
      said.add(JSON.stringify([workbook(result, words, link), tidyTable(result, words, link)]));
      for (const paper of result.papers ?? []) said.add(JSON.stringify(paperDocument(paper, words)));
    }
    expect(said.size).toBeGreaterThan(20);
    const wrong = [...said].flatMap((text) =>
      [...text.matchAll(new RegExp(`.{0,60}(?:${published.source}).{0,60}`, "giu"))].map(([found]) => found),
    );
    expect([...new Set(wrong)]).toEqual([]);
    // "au-dessus du niveau « 2 »", not "du 2": a name of the reader's own follows no article by itself.
    const bare = [...said].flatMap((text) => text.match(/\b(?:le|du|au) [12] .{0,40}/gu) ?? []);
    expect(language === "fr" ? bare : []).toEqual([]);
  });
});
