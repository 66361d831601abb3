// @ts-check
// `npm run bench`: builds, visits and key presses measured; the report into docs/. Any Node from 20 on.
import { runLocked } from "./setup/run-locked.mjs";

await runLocked(["scripts/bench.ts", ...process.argv.slice(2)]);
