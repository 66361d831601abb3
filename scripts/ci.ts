import { readFileSync } from "node:fs";
import { basePath } from "./ci/base-path.ts";
import { noneSkipped } from "./ci/none-skipped.ts";
import { sameBuild } from "./ci/same-build.ts";
import { endWithMessage } from "./setup/end-with-message.ts";
import { runAndPrint } from "./suites/run-and-print.ts";
import type { Total } from "./suites/summary.ts";
import { testSettings } from "./suites/test-settings.ts";

/** `.ci/run` after `npm test`: what takes a build of its own, or only makes sense where everything is installed. */
async function checks(): Promise<void> {
  Object.assign(process.env, testSettings);
  const before = JSON.parse(readFileSync("test-results/total.json", "utf8")) as Total;
  await runAndPrint(
    [
      { name: "identical builds", cores: 1, run: sameBuild },
      ...basePath,
      { name: "no test left out", cores: 1, run: noneSkipped },
    ],
    before,
  );
}

await checks().catch(endWithMessage);
