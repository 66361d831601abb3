import { globSync } from "node:fs";
import { asOneTest, type Outcome } from "../suites/suite.ts";
import { readVitest } from "../suites/read-vitest.ts";

/** Tests with other programs are left out where the program is missing. Here all of them are installed. */
export function noneSkipped(): Promise<Outcome> {
  if (globSync("test/with/**/*.test.ts").length === 0) return Promise.resolve(asOneTest(true, ""));
  const { passed, skipped } = readVitest("test-results/with.json", { code: 0, output: "" });
  const output = `${skipped} tests with other programs were left out, ${passed} ran. Install what test-results/with.log names.`;
  return Promise.resolve(asOneTest(passed > 0 && skipped === 0, output));
}
