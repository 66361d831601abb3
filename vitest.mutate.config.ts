import { defineConfig } from "vitest/config";
import { suites } from "./scripts/mutate/suites.ts";

/** The tests of what is being mutated and no others: `npm run mutate` says in MUTATED which suite that is. */
const { tests = [] } = suites.find(({ name }) => name === process.env.MUTATED) ?? {};

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    env: { TZ: "UTC" },
    isolate: false,
    include: [...tests],
  },
});
