import { describe, expect, it } from "vitest";
import { interpolate } from "#core/interpolate.ts";

const points = Object.freeze([
  { x: 0, y: 10 },
  { x: 4, y: 30 },
  { x: 4, y: 40 },
  { x: 8, y: 40 },
]);

describe("interpolate", () => {
  it.each([
    [-1, { at: "below" }],
    [0, { at: "within", from: 10, to: 10 }],
    [2, { at: "within", from: 20, to: 20 }],
    [4, { at: "within", from: 30, to: 40 }],
    [6, { at: "within", from: 40, to: 40 }],
    [9, { at: "above" }],
  ])("over %d the line is %o", (x, expected) => {
    expect(interpolate(points, x)).toEqual(expected);
  });

  it("is straight on the scales it is given", () => {
    const logarithm = { to: Math.log10, from: (scaled: number) => 10 ** scaled };
    const line = [
      { x: 1, y: 0 },
      { x: 100, y: 2 },
    ];
    const plain = { to: (value: number) => value, from: (scaled: number) => scaled };
    expect(interpolate(line, 10, { x: logarithm, y: plain })).toEqual({ at: "within", from: 1, to: 1 });
  });
});
