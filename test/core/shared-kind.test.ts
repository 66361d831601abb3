import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sharedKind } from "#core/shared-kind.ts";
import { ceiling, figure, range } from "./arbitraries.ts";

describe("sharedKind", () => {
  it("names the kind all have, passing over what has none", () => {
    fc.assert(
      fc.property(fc.array(fc.option(ceiling, { nil: undefined }), { minLength: 1 }), (figures) => {
        expect(sharedKind(figures)).toBe(figures.some((one) => one !== undefined) ? "ceiling" : undefined);
      }),
    );
  });

  it("names none where kinds differ, or where there is nothing", () => {
    fc.assert(
      fc.property(range, ceiling, fc.array(figure), (a, b, rest) => {
        expect(sharedKind([a, ...rest, b])).toBeUndefined();
      }),
    );
    expect(sharedKind([])).toBeUndefined();
    expect(sharedKind([undefined])).toBeUndefined();
  });
});
