// @ts-check
// `npm run new tool|dataset|role <id>`: begins one from a template. Any Node from 20 on.
import { runLocked } from "./setup/run-locked.mjs";

await runLocked(["scripts/new.ts", ...process.argv.slice(2)]);
