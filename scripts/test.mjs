// @ts-check
// `npm test`: installs what is missing and runs every suite, or those named. Any Node from 20 on.
import { runLocked } from "./setup/run-locked.mjs";

await runLocked(["scripts/test.ts", ...process.argv.slice(2)]);
