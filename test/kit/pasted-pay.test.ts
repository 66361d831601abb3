import { expect, it } from "vitest";
import { timeShareIn } from "#kit/pay/pasted/pasted-pay.ts";

it("reads working time as a share of full time, and hours as none", () => {
  for (const [cell, share] of [
    ["", 1],
    ["temps plein", 1],
    ["Full-time", 1],
    ["80", 0.8],
    ["80 %", 0.8],
    ["0,8 ETP", 0.8],
    ["0.8 FTE", 0.8],
    ["100", 1],
    ["35 h", undefined],
    ["35h", undefined],
    ["28/35", undefined],
    ["151,67", undefined],
    ["0", undefined],
    ["-80", undefined],
    ["1e1", undefined],
    [".", undefined],
    ["temps partiel", undefined],
  ] as const)
    expect(timeShareIn(cell), cell).toBe(share);
  expect(timeShareIn("35", true)).toBeUndefined();
  expect(timeShareIn("80 %", true)).toBe(0.8);
});
