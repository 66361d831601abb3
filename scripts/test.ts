import { isBuilt } from "./setup/is-built.ts";
import { endWithMessage } from "./setup/end-with-message.ts";
import { suites } from "./suites/all.ts";
import { choose } from "./suites/choose.ts";
import { readingFigures } from "./suites/reading-figures.ts";
import { runAndPrint } from "./suites/run-and-print.ts";
import { testSettings } from "./suites/test-settings.ts";

/** `npm test` once everything is installed: every suite, or those named. */
async function test(): Promise<void> {
  Object.assign(process.env, testSettings);
  const built = await isBuilt("dist");
  const chosen = choose(suites, process.argv.slice(2), { built });
  if (chosen.some(({ name }) => name === "unit")) console.log(readingFigures().join("\n"));
  await runAndPrint(chosen);
}

await test().catch(endWithMessage);
// The channel to the process that started this one would keep it alive.
if (process.connected) process.disconnect();
