import { runTool } from "../setup/tools.ts";
import { browser } from "../suites/browser.ts";
import { asOneTest, type Suite } from "../suites/suite.ts";
import { vitest } from "../suites/vitest.ts";

const base = "/repere/";
const dir = "test-results/base-path";
const env = { BASE: base, DIST: dir };

/** A site that stands in a folder of its server: built so, every link holds and the smoke tests pass. */
export const basePath: readonly Suite[] = [
  {
    name: "base path: build",
    cores: 1,
    run: async (stop) => {
      const settings = { SITE_BASE: base, SITE_OUT: dir };
      const { code, output } = await runTool("astro", ["build"], { stop, env: settings });
      return asOneTest(code === 0, output);
    },
  },
  {
    name: "base path: links",
    needs: ["base path: build"],
    cores: 1,
    run: (stop) => vitest("site", { stop, env, filters: ["links"], name: "base-path-links" }),
  },
  {
    name: "base path: browser",
    needs: ["base path: build"],
    cores: 2,
    run: (stop) => browser({ stop, env, grep: "@smoke", name: "base-path-browser" }),
  },
];
