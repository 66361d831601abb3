import { awaited } from "./suites/awaited.ts";
import { checkData } from "./suites/check-data.ts";
import { endWithMessage } from "./setup/end-with-message.ts";
import { lint } from "./suites/lint.ts";
import { readingFigures } from "./suites/reading-figures.ts";
import { runAndPrint } from "./suites/run-and-print.ts";
import { types } from "./suites/types.ts";
import { vitest } from "./suites/vitest.ts";

/** `npm run check`: what can be said in seconds, without a build. */
process.env.TZ = "UTC";
console.log(readingFigures().join("\n"));
await runAndPrint([
  { name: "data", cores: 1, run: checkData },
  { name: "types", cores: 1, run: (stop) => types(stop, { cached: true }) },
  { name: "lint", cores: 1, run: (stop) => lint(stop, { cached: true }) },
  { name: "unit", cores: 1, run: (stop) => vitest("unit", { stop }) },
]).catch(endWithMessage);
const targets = awaited();
if (targets.length > 0) console.log(`Guides await: ${targets.join(", ")}.`);
// The channel to the process that started this one would keep it alive.
if (process.connected) process.disconnect();
