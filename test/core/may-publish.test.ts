import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mayPublish } from "#core/may-publish.ts";

describe("a figure that would tell too much about one contributor", () => {
  // F11, the shares of its US vectors as rows of a hundred.
  it.each([
    [[10, 10, 10, 10], "too-few"],
    [[10, 10, 10, 10, 10], "yes"],
    [[26, 20, 20, 17, 17], "one-too-large"],
    [[25, 25, 20, 15, 15], "yes"],
    [[], "too-few"],
  ] as const)("%j: %s", (rows, wanted) => {
    expect(mayPublish(rows)).toBe(wanted);
  });

  it("stays withheld in whatever order contributors come and however many times over their rows", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 50 }), { maxLength: 12 }),
        fc.integer({ min: 1, max: 9 }),
        (rows, times) => {
          expect(mayPublish(rows.toReversed().map((one) => one * times))).toBe(mayPublish(rows));
        },
      ),
    );
  });
});
