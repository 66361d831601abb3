// @ts-check
// `npm run check`: types, lint, unit tests and data, in seconds. Any Node from 20 on.
import { runLocked } from "./setup/run-locked.mjs";

await runLocked(["scripts/check.ts", ...process.argv.slice(2)]);
