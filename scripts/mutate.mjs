// @ts-check
// `npm run mutate`: changes the code piece by piece and counts the changes that no test notices. Any Node from 20 on.
import { runLocked } from "./setup/run-locked.mjs";

await runLocked(["scripts/mutate.ts", ...process.argv.slice(2)]);
