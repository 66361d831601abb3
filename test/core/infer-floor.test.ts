import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inferFloor } from "#core/infer-floor.ts";
import type { Figure } from "#schema/figure.ts";
import { figure } from "./arbitraries.ts";

/** Moscow, as published. */
const moscow: readonly Figure[] = Object.freeze([
  { kind: "range", low: 25000, high: 30000 },
  { kind: "ceiling", high: 40000 },
  { kind: "ceiling", high: 60000 },
  { kind: "point", value: 120000 },
]);

describe("inferFloor", () => {
  it("begins a ceiling at the published high of the level just below", () => {
    expect(inferFloor(moscow, 1)).toEqual({ floor: 30000, from: 0 });
    expect(inferFloor(moscow, 2)).toEqual({ floor: 40000, from: 1 });
  });

  it("lets a ceiling begin where it ends, when both levels publish the same bound", () => {
    const ceiling: Figure = { kind: "ceiling", high: 40000 };
    expect(inferFloor([ceiling, ceiling], 1)).toEqual({ floor: 40000, from: 0 });
  });

  it("infers nothing for a range or a point, which say more by themselves", () => {
    expect(inferFloor(moscow, 0)).toEqual({ none: "not-a-ceiling" });
    expect(inferFloor(moscow, 3)).toEqual({ none: "not-a-ceiling" });
    expect(inferFloor([undefined], 0)).toEqual({ none: "not-a-ceiling" });
  });

  it("has nothing under the lowest level", () => {
    expect(inferFloor(moscow.slice(1), 0)).toEqual({ none: "lowest-level" });
  });

  it("skips no level: without an upper bound just below, there is no floor", () => {
    const above: Figure = { kind: "ceiling", high: 60000 };
    for (const below of [undefined, moscow[3], { kind: "suppressed", reason: "too-few" } as const]) {
      expect(inferFloor([moscow[0], below, above], 2)).toEqual({ none: "no-bound-below" });
    }
  });

  it("never starts a ceiling above its own end", () => {
    const crossed: readonly Figure[] = [
      { kind: "ceiling", high: 50000 },
      { kind: "ceiling", high: 40000 },
    ];
    expect(inferFloor(crossed, 1)).toEqual({ none: "above-ceiling" });
    fc.assert(
      fc.property(
        fc.array(fc.option(figure, { nil: undefined }), { minLength: 1 }),
        fc.nat(),
        (figures, seed) => {
          const index = seed % figures.length;
          const asked = figures[index];
          const inferred = inferFloor(figures, index);
          if ("floor" in inferred)
            expect(asked?.kind === "ceiling" && inferred.floor <= asked.high).toBe(true);
          else
            expect(["lowest-level", "not-a-ceiling", "no-bound-below", "above-ceiling"]).toContain(
              inferred.none,
            );
        },
      ),
    );
  });

  it("refuses a level that is not there", () => {
    for (const index of [-1, 4, 0.5])
      expect(() => inferFloor(moscow, index)).toThrow(`index must be from 0 to 3, got ${index}`);
  });
});
