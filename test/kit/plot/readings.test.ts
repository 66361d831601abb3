import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextReading, type Readable, type Reading } from "#kit/plot/readings.ts";

const line = (...xs: readonly number[]): Readable => ({ points: xs.map((x) => ({ x })), shown: true });
const hidden = (readable: Readable): Readable => ({ ...readable, shown: false });

/** Where a row of keys leads from nowhere. */
function after(keys: readonly string[], all: readonly Readable[]): Reading | undefined {
  return keys.reduce<Reading | undefined>((now, key) => nextReading(now, key, all), undefined);
}

describe("reading a plot by keys", () => {
  const all = [line(0, 1, 2, 3), line(0, 2, 3), line(10)];

  it("begins at the first point of the first series", () => {
    expect(after(["ArrowRight"], all)).toEqual({ series: 0, point: 0 });
    expect(after(["End"], all)).toEqual({ series: 0, point: 0 });
  });

  it("goes along a series and stays at its ends", () => {
    expect(after(["ArrowRight", "ArrowRight", "ArrowRight"], all)).toEqual({ series: 0, point: 2 });
    expect(after(["Home", "ArrowLeft", "ArrowLeft"], all)).toEqual({ series: 0, point: 0 });
    expect(after(["Home", "End", "ArrowRight"], all)).toEqual({ series: 0, point: 3 });
  });

  it("goes to the nearest point of the next series, round and round", () => {
    expect(after(["Home", "End", "ArrowDown"], all)).toEqual({ series: 1, point: 2 });
    expect(after(["Home", "ArrowRight", "ArrowDown"], all)).toEqual({ series: 1, point: 0 });
    expect(after(["Home", "ArrowUp"], all)).toEqual({ series: 2, point: 0 });
    expect(after(["Home", "ArrowDown", "ArrowDown", "ArrowDown"], all)).toEqual({ series: 0, point: 3 });
  });

  it("passes over series that are hidden or empty", () => {
    expect(after(["Home"], [hidden(line(0, 1)), line(), line(5)])).toEqual({ series: 2, point: 0 });
    expect(after(["Home", "ArrowDown"], [line(0), hidden(line(1)), line(2)])).toEqual({
      series: 2,
      point: 0,
    });
  });

  it("reads nothing where nothing is shown, and leaves other keys alone", () => {
    expect(after(["Home"], [hidden(line(0))])).toBeUndefined();
    expect(nextReading(undefined, "Tab", all)).toBeUndefined();
    expect(nextReading({ series: 1, point: 1 }, "a", all)).toEqual({ series: 1, point: 1 });
  });

  it("always ends on a point that is shown", () => {
    const readable = fc.record({
      points: fc.array(fc.record({ x: fc.integer({ min: 0, max: 9 }) }), { maxLength: 4 }),
      shown: fc.boolean(),
    });
    const key = fc.constantFrom("ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End");
    fc.assert(
      fc.property(fc.array(readable, { maxLength: 5 }), fc.array(key, { minLength: 1 }), (some, keys) => {
        const reading = after(keys, some);
        const open = some.some(({ points, shown }) => shown && points.length > 0);
        expect(reading !== undefined).toBe(open);
        if (reading === undefined) return;
        expect(some[reading.series]?.shown).toBe(true);
        expect(some[reading.series]?.points[reading.point]).toBeDefined();
      }),
      { seed: 20261124 },
    );
  });
});
