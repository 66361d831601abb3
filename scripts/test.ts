import { isBuilt } from "./setup/is-built.ts";
import { endWithMessage } from "./setup/end-with-message.ts";
import { suites } from "./suites/all.ts";
import { choose } from "./suites/choose.ts";
import { runAndPrint } from "./suites/run-and-print.ts";
import { testSettings } from "./suites/test-settings.ts";

/** `npm test` once everything is installed: every suite, or those named. */
async function test(): Promise<void> {
  Object.assign(process.env, testSettings);
  const built = await isBuilt("dist");
  await runAndPrint(choose(suites, process.argv.slice(2), { built }));
}

await test().catch(endWithMessage);
// The channel to the process that started this one would keep it alive.
if (process.connected) process.disconnect();
