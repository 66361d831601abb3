import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { equirectangular } from "#core/equirectangular.ts";

const latitude = fc.double({ min: -90, max: 90, noNaN: true });
const longitude = fc.double({ min: -180, max: 180, noNaN: true });
const middle = fc.double({ min: -85, max: 85, noNaN: true });

describe("a place on a flat map", () => {
  it("lies where Snyder\u2019s formula puts it: x = λ cos φ₁, y = φ", () => {
    expect(equirectangular({ latitude: 48.85, longitude: 2.35 }, 60).x).toBeCloseTo(1.175, 12);
    expect(equirectangular({ latitude: 48.85, longitude: 2.35 }, 60).y).toBe(-48.85);
  });

  it("is east of what lies west, and above what lies south, whatever the middle", () => {
    fc.assert(
      fc.property(latitude, longitude, latitude, longitude, middle, (north, west, south, east, at) => {
        const a = equirectangular({ latitude: north, longitude: west }, at);
        const b = equirectangular({ latitude: south, longitude: east }, at);
        if (west < east) expect(a.x).toBeLessThanOrEqual(b.x);
        if (north > south) expect(a.y).toBeLessThanOrEqual(b.y);
      }),
    );
  });

  it("refuses a pole for the middle, and a place that is nowhere", () => {
    expect(() => equirectangular({ latitude: 0, longitude: 0 }, 90)).toThrow(/between the poles/u);
    expect(() => equirectangular({ latitude: NaN, longitude: 0 }, 0)).toThrow(/latitude must be finite/u);
    expect(() => equirectangular({ latitude: 0, longitude: Infinity }, 0)).toThrow(/longitude/u);
  });
});
