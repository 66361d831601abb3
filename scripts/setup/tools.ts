import { capture, type Ended } from "./capture.ts";

/** The programs the project is checked and built with, by the file that Node runs. */
const files = {
  astro: "node_modules/astro/bin/astro.mjs",
  cspell: "node_modules/cspell/bin.mjs",
  eslint: "node_modules/eslint/bin/eslint.js",
  playwright: "node_modules/@playwright/test/cli.js",
  prettier: "node_modules/prettier/bin/prettier.cjs",
  stryker: "node_modules/@stryker-mutator/core/bin/stryker.js",
  stylelint: "node_modules/stylelint/bin/stylelint.mjs",
  vitest: "node_modules/vitest/vitest.mjs",
} as const;

/** Runs one of them with the Node that runs this. */
export function runTool(
  tool: keyof typeof files,
  args: readonly string[],
  options: Parameters<typeof capture>[2] = {},
): Promise<Ended> {
  return capture(process.execPath, [files[tool], ...args], options);
}
