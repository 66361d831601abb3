import { globSync } from "node:fs";
import { getChromium } from "../chromium.mjs";
import { runTool } from "../setup/tools.ts";
import { browser } from "./browser.ts";
import { lint } from "./lint.ts";
import { asOneTest, type Suite } from "./suite.ts";
import { types } from "./types.ts";
import { vitest } from "./vitest.ts";

/** Everything `npm test` runs, in its order. */
export const suites: readonly Suite[] = [
  { name: "types", cores: 1, run: (stop) => types(stop) },
  { name: "lint", cores: 1, run: (stop) => lint(stop) },
  { name: "unit", cores: 1, run: (stop) => vitest("unit", { stop }) },
  {
    name: "build",
    // Both write what Astro knows of the content.
    after: ["types"],
    cores: 1,
    run: async (stop) => {
      const { code, output } = await runTool("astro", ["build"], { stop });
      return asOneTest(code === 0, output);
    },
  },
  { name: "site", needs: ["build"], cores: 1, run: (stop) => vitest("site", { stop }) },
  ...withOtherPrograms(),
  {
    name: "browser",
    needs: ["build"],
    cores: 2,
    run: (stop) => {
      getChromium();
      return browser({ stop });
    },
  },
];

/** There is no such suite before there is such a test. */
function withOtherPrograms(): readonly Suite[] {
  if (globSync("test/with/**/*.test.ts").length === 0) return [];
  const run: Suite["run"] = (stop) => vitest("with", { stop });
  return [{ name: "with", needs: ["build"], optional: true, cores: 1, run }];
}
