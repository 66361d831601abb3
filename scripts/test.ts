import { isBuilt } from "./setup/is-built.ts";
import { endWithMessage } from "./setup/end-with-message.ts";
import { suites } from "./suites/all.ts";
import { choose } from "./suites/choose.ts";
import { runAndPrint } from "./suites/run-and-print.ts";

/** `npm test` once everything is installed: every suite, or those named. */
async function test(): Promise<void> {
  // Absolute addresses are written, so that tests see them; a base path has a run of its own in .ci/run.
  Object.assign(process.env, { SITE_URL: "https://repere.example", SITE_BASE: "/", SITE_OUT: "dist", TZ: "UTC" });
  const built = await isBuilt("dist");
  await runAndPrint(choose(suites, process.argv.slice(2), { built }));
}

await test().catch(endWithMessage);
process.disconnect?.();
