import { expect, it } from "vitest";
import { endedSeconds, residentBytes } from "../../../scripts/bench/process-tree.ts";

it("reads the time of ended children, whatever a program is called", () => {
  // proc(5): fields 14 to 17 are utime, stime, cutime and cstime, in hundredths of a second.
  const stat = "4 (a) b (c) S 1 4 4 0 -1 4194304 1 2 3 4 150 50 1234 66 20 0 11 0 9 0 0";
  expect(endedSeconds(stat)).toBe(13);
});

it("reads the memory in use, and none of a program that has just ended", () => {
  expect(residentBytes("Name:\tnode\nVmHWM:\t  900 kB\nVmRSS:\t  800 kB\n")).toBe(819_200);
  expect(residentBytes("Name:\tnode\nState:\tZ (zombie)\n")).toBe(0);
});
