import { describe, expect, it } from "vitest";
import { inkNames } from "#kit/plot/inks.ts";
import { pictureOf } from "#kit/plot/picture.ts";
import { shapesOf } from "#kit/plot/shapes.tsx";
import { hues, type PlotSpec } from "#kit/plot/spec.ts";
import { wording } from "#kit/words/wording.ts";

const words = wording("fr", { name: "{name}", pay: "salaire" });
const reading = { key: "pay" };
const level = (name: string) => ({ key: "name", values: { name } });

const spec: PlotSpec = {
  title: { key: "pay" },
  x: { name: { key: "pay" }, steps: [level("Niveau 1"), level("Niveau 2")], from: 0, to: 1 },
  y: { name: { key: "pay" }, from: 0, to: 40000, step: 10000 },
  series: [
    {
      id: "a",
      name: "A",
      drawn: "line",
      ink: "reference",
      points: [
        { x: 0, y: 20000, reading },
        { x: 1, y: 30000, reading, joined: false },
      ],
    },
    { id: "b", name: "B", drawn: "line", ink: "c1", points: [{ x: 0, y: 10000, reading }] },
  ],
};

describe("a plot with its words said", () => {
  it("names the steps of an axis, and writes amounts as the language does", () => {
    const { x, y } = pictureOf(spec, new Set(), words);
    expect([0, 1, 2, 0.5].map((value) => x.tick(value))).toEqual(["Niveau 1", "Niveau 2", "", ""]);
    expect(y.tick(12500)).toBe("12\u202F500");
  });

  it("hides the series switched off, and joins a line unless told otherwise", () => {
    const { series } = pictureOf(spec, new Set(["b"]), words);
    expect(series.map(({ shown }) => shown)).toEqual([true, false]);
    expect(series[0]?.points.map(({ joined }) => joined)).toEqual([true, false]);
  });

  it("tells series apart by shape, bars aside, and knows a colour for every ink", () => {
    expect(shapesOf([{ drawn: "bars" }, { drawn: "mark" }, { drawn: "line" }])).toEqual([
      undefined,
      "circle",
      "rect",
    ]);
    for (const ink of [...hues, "reference", "ground"]) expect(inkNames).toContain(ink);
  });
});
