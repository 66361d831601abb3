import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scaleTo } from "#kit/chart/scale.ts";
import { wrapLines } from "#kit/chart/wrap-lines.ts";

describe("the lines of a text in a picture", () => {
  it("break at spaces, and a long word stands alone", () => {
    expect(wrapLines("North Valley-Northern Mountains Region of California", 31)).toEqual([
      "North Valley-Northern Mountains",
      "Region of California",
    ]);
    expect(wrapLines("nonmetropolitan area", 6)).toEqual(["nonmetropolitan", "area"]);
  });

  it("lose no word", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^\w+$/u), { minLength: 1 }), fc.nat(40), (some, most) => {
        expect(wrapLines(some.join(" "), most).join(" ")).toBe(some.join(" "));
      }),
    );
  });
});

describe("the scale of a chart", () => {
  it("runs from zero to a round number no amount is above, in few equal steps", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.01, max: 1e7, noNaN: true }), { minLength: 1 }), (amounts) => {
        const { end, ticks } = scaleTo(amounts);
        for (const amount of amounts) expect(amount).toBeLessThanOrEqual(end * (1 + 1e-12));
        expect(ticks[0]).toBe(0);
        expect(ticks.length).toBeGreaterThanOrEqual(3);
        expect(ticks.length).toBeLessThanOrEqual(7);
      }),
    );
  });
});
