import { expect } from "vitest";

/**
 * Holds a number against one printed by the oracle (numpy, scipy). A vector ending in `…` has more digits than are
 * printed and is met to half a unit of its last one; any other to 1e-9, relative above 1.
 */
export function expectVector(actual: number, printed: string): void {
  const expected = Number(printed.replace("…", ""));
  const decimals = printed.replace("…", "").split(".")[1]?.length ?? 0;
  const tolerance = printed.endsWith("…") ? 0.5 * 10 ** -decimals : 1e-9 * Math.max(1, Math.abs(expected));
  expect(Math.abs(actual - expected), `${actual} against ${printed}`).toBeLessThanOrEqual(tolerance);
}

/** Whether two results of different paths agree to 1e-9, relative above 1. */
export function agrees(actual: number, expected: number): boolean {
  return Math.abs(actual - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
}
