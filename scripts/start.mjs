// @ts-check
// `npm start`: installs what is missing, builds what has changed, serves the site. Any Node from 20 on.
import { runLocked } from "./setup/run-locked.mjs";

await runLocked(["scripts/start.ts", ...process.argv.slice(2)], { server: true });
