// @ts-check
// `npm run dev`: the site while it is being written; pages follow their sources. Any Node from 20 on.
import { runLocked } from "./setup/run-locked.mjs";

await runLocked(["node_modules/astro/bin/astro.mjs", "dev", ...process.argv.slice(2)], { server: true });
