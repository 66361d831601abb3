import { describe, expect, it } from "vitest";
import { marketFromCatalog } from "#catalog/from-catalog.ts";
import { loadCatalog } from "#catalog/from-disk.ts";
import { languages } from "#schema/names.ts";
import { readingsOf } from "#site/data-pages/readings.ts";
import { madeUpRoot } from "../fixtures/made-up.ts";
import { catalog, market } from "../market.ts";
import { pageWords } from "./words.ts";

const madeUp = marketFromCatalog(loadCatalog(madeUpRoot));
const textOf = (parts: readonly { readonly text: string }[]): string =>
  parts.map(({ text }) => text).join("");

describe("a worked reading", () => {
  it("gets its figure, unit, place and level from the observation", () => {
    const dataset = madeUp.dataset("made-up");
    const [reading] = dataset === undefined ? [] : readingsOf(dataset, madeUp, pageWords("en"));
    expect(reading?.figure).toEqual({ kind: "ceiling", high: 17 });
    expect(textOf(reading?.text ?? [])).toMatch(/^Awayside, junior: up to XTS.17\.00 an hour\.$/u);
  });

  it("sets the inferred floor apart as derived, and nothing else", () => {
    const dataset = market.dataset("ru-source-2015");
    const readings = dataset === undefined ? [] : readingsOf(dataset, market, pageWords("en"));
    const derived = readings.flatMap(({ text }) => text.filter((part) => part.derived));
    expect(derived).toEqual([{ text: "≈\u00A0₽30,000", derived: true }]);
    expect(readings.map(({ figure }) => figure.kind)).toEqual(["range", "ceiling", "point"]);
  });

  it("names another level of the same place by its id", () => {
    const dataset = market.dataset("us-oflc-2025");
    const readings = dataset === undefined ? [] : readingsOf(dataset, market, pageWords("fr"));
    expect(textOf(readings[2]?.text ?? [])).toContain("(19,69\u00A0$ + 2 × 47,59\u00A0$) ÷ 3 = 38,29\u00A0$");
  });

  it("is refused where its figure is gone, rather than shown with a hole", () => {
    const dataset = market.dataset("ru-source-2015");
    const [first] = dataset?.readings ?? [];
    if (dataset === undefined || first === undefined) throw new Error("no reading");
    const gone = { ...dataset, readings: [{ ...first, level: "9" }] };
    expect(() => readingsOf(gone, market, pageWords("en"))).toThrow("not published");
  });

  it.each(languages)("holds no amount typed by hand, in any data set (%s)", (language) => {
    for (const { dataset } of catalog.datasets.values()) {
      expect(dataset.readings.length).toBeGreaterThan(0);
      for (const { text } of dataset.readings) {
        const typed = text[language].replaceAll(/\{[^{}]*\}/gu, "");
        expect(typed, dataset.id).not.toMatch(/\d[\d.,\u202F\u00A0]*\d|[$€₽£]/u);
      }
    }
  });
});
