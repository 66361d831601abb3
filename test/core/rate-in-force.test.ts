import { describe, expect, it } from "vitest";
import { rateInForce } from "#core/rate-in-force.ts";

const rates = [
  { from: "2024-11-01", value: 11.88 },
  { from: "2026-01-01", value: 12.02 },
  { from: "2026-06-01", value: 12.31, until: "2026-12-31" },
];

describe("the rate in force", () => {
  it.each([
    ["2024-10-31", undefined],
    ["2024-11-01", 11.88],
    ["2025-12-31", 11.88],
    ["2026-05-31", 12.02],
    ["2026-06-01", 12.31],
    ["2026-12-31", 12.31],
    ["2027-01-01", undefined],
  ])("on %s is %s", (day, value) => {
    expect(rateInForce(rates, day)?.value).toBe(value);
    expect(rateInForce(rates.toReversed(), day)?.value).toBe(value);
  });

  it("is none of none", () => {
    expect(rateInForce([], "2026-01-01")).toBeUndefined();
  });
});
