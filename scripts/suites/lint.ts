import type { Ended } from "../setup/capture.ts";
import { runTool } from "../setup/tools.ts";
import { asOneTest, type Outcome } from "./suite.ts";
import { sync } from "./types.ts";

/**
 * ESLint, stylelint, prettier and the spelling of both languages. With a cache only changed files are looked at: quick, but a change of type elsewhere
 * may be missed.
 */
export async function lint(stop: AbortSignal, { cached = false } = {}): Promise<Outcome> {
  // ESLint asks for the types that Astro writes of the content.
  await sync(stop, { cached });
  const keep = (tool: string): readonly string[] =>
    cached ? ["--cache", "--cache-location", `node_modules/.cache/${tool}/cache`] : [];
  const runs = [
    () => runTool("eslint", [".", "--max-warnings=0", ...keep("eslint")], { stop }),
    () => runTool("stylelint", ["src/**/*.{css,astro}", "--max-warnings=0", ...keep("stylelint")], { stop }),
    () => runTool("cspell", ["--no-progress", "--no-summary", "--quiet", ...keep("cspell")], { stop }),
    () => runTool("prettier", ["--check", "--log-level=warn", ".", ...keep("prettier")], { stop }),
  ];
  const ended: Ended[] = [];
  for (const run of runs) ended.push(await run());
  return asOneTest(
    ended.every(({ code }) => code === 0),
    ended.map(({ output }) => output).join(""),
  );
}
