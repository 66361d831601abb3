import { describe, expect, it } from "vitest";
import { inPercent, percentDecimals, withoutPercentSign } from "#kit/words/percent-text.ts";

describe("a share in percent", () => {
  it("is free of what floating point adds", () => {
    expect(inPercent(0.07)).toBe(7);
    expect(inPercent(0.29)).toBe(29);
    expect(inPercent(1 / 3)).toBe(33.3333333333);
  });

  it.each([
    [0.25, 0],
    [0.07, 0],
    [0.335, 1],
    [0.0125, 2],
    [1 / 3, 4],
  ])("%d needs its own decimals, four at most", (share, decimals) => {
    expect(percentDecimals(share)).toBe(decimals);
  });

  it.each(["25", "25%", "25 %", "25\u202F%", "25\u00A0 %"])("is read from %j without its sign", (typed) => {
    expect(withoutPercentSign(typed)).toBe("25");
  });

  it.each(["%25", "2%5", "25 % a"])("keeps a sign that does not end it: %j", (typed) => {
    expect(withoutPercentSign(typed)).toBe(typed);
  });
});
