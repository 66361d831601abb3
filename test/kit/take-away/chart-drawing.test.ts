import { h } from "preact";
import render from "preact-render-to-string";
import { expect, it } from "vitest";
import type { Result } from "#kit/result/result.ts";
import type { ChartRow, RowChart } from "#kit/result/row-chart.ts";
import { ChartDrawing } from "#kit/take-away/pictures/chart-drawing.tsx";
import { words } from "../fields/kind.ts";

const named = (name: string) => ({ key: "name", values: { name } });
const result: Result = {
  values: {},
  question: named("Question"),
  answer: named("Answer"),
  notices: [],
  sections: () => [],
  steps: () => [],
  sources: [],
};

/** The texts of the picture of one row, top to bottom. */
function textsIn(row: Pick<ChartRow, "figure" | "missing">): readonly string[] {
  const chart: RowChart = {
    title: named("Title"),
    unit: { currency: "EUR", period: "month", decimals: 0, derived: false },
    unitName: named("Euros a month"),
    groups: [{ id: "one", title: named("Group"), rows: [{ label: named("Row"), chosen: false, ...row }] }],
  };
  const svg = render(h(ChartDrawing, { result, chart, words: words.en }));
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/gu)].map(([, text = ""]) => text);
}

it("says beside a row without a figure why, or shows a dash, as on the page", () => {
  const after = (texts: readonly string[]) => texts[texts.indexOf("Row") + 1];
  expect(after(textsIn({ missing: { key: "pay.missing" } }))).toBe(words.en.text("pay.missing"));
  expect(after(textsIn({}))).toBe("–");
  expect(after(textsIn({ figure: { kind: "point", value: 1200 } }))).toBe("1,200");
});

it("sets the amounts of a distribution one under the other, none beyond the edge of the picture", () => {
  const figure = {
    kind: "percentiles",
    p10: 36_930,
    p25: 47_120,
    p50: 66_260,
    p75: 98_780,
    mean: 80_360,
  } as const;
  const texts = textsIn({ figure });
  const from = texts.indexOf("Row") + 1;
  expect(texts.slice(from, from + 5)).toEqual([
    "p10 36,930",
    "p25 47,120",
    "median 66,260",
    "p75 98,780",
    "mean 80,360",
  ]);
});
